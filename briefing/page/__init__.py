"""Brief -> page: what is printed, the Word file, its measured layout, and the shortening that makes it fit."""
