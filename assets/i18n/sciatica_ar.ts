<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>Actions</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>ال&amp;جسم</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>الج&amp;لسة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>الم&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>إنشاء &amp;نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>ا&amp;ستعادة…</translation>
    </message>
    <message>
        <source>go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;تصدير السجل…</translation>
    </message>
    <message>
        <source>save as a file, JSON</source>
        <translation>حفظ كملف، JSON</translation>
    </message>
    <message>
        <source>&amp;Import history…</source>
        <translation>&amp;استيراد السجل…</translation>
    </message>
    <message>
        <source>Save a repor&amp;t…</source>
        <translation>&amp;حفظ تقرير…</translation>
    </message>
    <message>
        <source>one page, PDF, for the doctor</source>
        <translation>صفحة واحدة، PDF، للطبيب</translation>
    </message>
    <message>
        <source>Print a rep&amp;ort…</source>
        <translation>&amp;طباعة تقرير…</translation>
    </message>
    <message>
        <source>Show &amp;data folder</source>
        <translation>إظهار &amp;مجلد البيانات</translation>
    </message>
    <message>
        <source>Use &amp;another data folder…</source>
        <translation>استخدام مجلد بيانات آ&amp;خر…</translation>
    </message>
    <message>
        <source>&amp;Check data</source>
        <translation>&amp;فحص البيانات</translation>
    </message>
    <message>
        <source>damaged file, repair</source>
        <translation>ملف تالف، إصلاح</translation>
    </message>
    <message>
        <source>&amp;Passphrase…</source>
        <translation>&amp;عبارة المرور…</translation>
    </message>
    <message>
        <source>password, lock, encrypt</source>
        <translation>كلمة مرور، قفل، تشفير</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <source>&amp;Log pain…</source>
        <translation>تسجيل &amp;ألم…</translation>
    </message>
    <message>
        <source>flare, bad day, note how it is now</source>
        <translation>نوبة، يوم سيئ، تدوين الحال الآن</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Clear all marks</source>
        <translation>&amp;مسح كل العلامات</translation>
    </message>
    <message>
        <source>&amp;Find in history or Learn</source>
        <translation>&amp;بحث في السجل أو في صفحات التعلّم</translation>
    </message>
    <message>
        <source>search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>ت&amp;فضيلات…</translation>
    </message>
    <message>
        <source>settings, options</source>
        <translation>إعدادات، خيارات</translation>
    </message>
    <message>
        <source>Show &amp;map</source>
        <translation>إظهار ال&amp;خريطة</translation>
    </message>
    <message>
        <source>Show &amp;history</source>
        <translation>إظهار ال&amp;سجل</translation>
    </message>
    <message>
        <source>diary</source>
        <translation>يوميات</translation>
    </message>
    <message>
        <source>Show &amp;Learn and safety</source>
        <translation>إظهار الت&amp;علّم والسلامة</translation>
    </message>
    <message>
        <source>Show &amp;charts</source>
        <translation>إظهار ال&amp;رسوم البيانية</translation>
    </message>
    <message>
        <source>history, course</source>
        <translation>سجل، مسار</translation>
    </message>
    <message>
        <source>Show &amp;what helps me</source>
        <translation>إظهار ما &amp;يفيدني</translation>
    </message>
    <message>
        <source>history, effect</source>
        <translation>سجل، أثر</translation>
    </message>
    <message>
        <source>&amp;Jump to the next step</source>
        <translation>&amp;الانتقال إلى الخطوة التالية</translation>
    </message>
    <message>
        <source>Colours like the &amp;system</source>
        <translation>ألوان مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>ألوان &amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>ألوان &amp;داكنة</translation>
    </message>
    <message>
        <source>night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>La&amp;rger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>Smaller &amp;text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>كل ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>shortcuts, keyboard</source>
        <translation>اختصارات، لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>ال&amp;بحث عن أمر…</translation>
    </message>
    <message>
        <source>&amp;Emergency signs</source>
        <translation>علامات ال&amp;طوارئ</translation>
    </message>
    <message>
        <source>red flags, warning signs, doctor</source>
        <translation>علامات خطر، علامات تحذيرية، طبيب</translation>
    </message>
    <message>
        <source>&amp;Look at an example history</source>
        <translation>مشاهدة سجل م&amp;ثال</translation>
    </message>
    <message>
        <source>try, demo, sample</source>
        <translation>تجربة، عرض، عيّنة</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>ما ال&amp;جديد</translation>
    </message>
    <message>
        <source>&amp;About Sciatica Desktop</source>
        <translation>&amp;حول Sciatica Desktop</translation>
    </message>
    <message>
        <source>version</source>
        <translation>إصدار</translation>
    </message>
    <message>
        <source>&amp;Mark places</source>
        <translation>&amp;تعليم المواضع</translation>
    </message>
    <message>
        <source>&amp;Paint areas</source>
        <translation>&amp;رسم المناطق</translation>
    </message>
    <message>
        <source>brush, draw</source>
        <translation>فرشاة، رسم</translation>
    </message>
    <message>
        <source>&amp;Erase marks</source>
        <translation>م&amp;حو العلامات</translation>
    </message>
    <message>
        <source>rubber, remove</source>
        <translation>ممحاة، إزالة</translation>
    </message>
    <message>
        <source>&amp;List of places</source>
        <translation>&amp;قائمة المواضع</translation>
    </message>
    <message>
        <source>by name, without the mouse</source>
        <translation>بالاسم، دون فأرة</translation>
    </message>
    <message>
        <source>&amp;Start from last time</source>
        <translation>ال&amp;بدء من المرة السابقة</translation>
    </message>
    <message>
        <source>same as before, again</source>
        <translation>كما كان، مرة أخرى</translation>
    </message>
    <message>
        <source>Next &amp;view</source>
        <translation>ال&amp;عرض التالي</translation>
    </message>
    <message>
        <source>turn, back, side, front, soles</source>
        <translation>تدوير، خلف، جانب، أمام، باطن القدم</translation>
    </message>
    <message>
        <source>&amp;Nearer</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>zoom in</source>
        <translation>تقريب</translation>
    </message>
    <message>
        <source>&amp;Further</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>إبعاد</translation>
    </message>
    <message>
        <source>&amp;Whole body</source>
        <translation>الج&amp;سم بأكمله</translation>
    </message>
    <message>
        <source>fit, zoom</source>
        <translation>ملاءمة، تكبير</translation>
    </message>
    <message>
        <source>S&amp;kin</source>
        <translation>ال&amp;جلد</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>طبقة</translation>
    </message>
    <message>
        <source>M&amp;uscles</source>
        <translation>العض&amp;لات</translation>
    </message>
    <message>
        <source>&amp;Deep muscles</source>
        <translation>العضلات العم&amp;يقة</translation>
    </message>
    <message>
        <source>&amp;Bones</source>
        <translation>الع&amp;ظام</translation>
    </message>
    <message>
        <source>layer, skeleton</source>
        <translation>طبقة، هيكل عظمي</translation>
    </message>
    <message>
        <source>Ne&amp;rve</source>
        <translation>&amp;العصب</translation>
    </message>
    <message>
        <source>layer, sciatic</source>
        <translation>طبقة، عصب الورك</translation>
    </message>
    <message>
        <source>Skin &amp;areas of the nerves</source>
        <translation>&amp;مناطق الجلد للأعصاب</translation>
    </message>
    <message>
        <source>layer, dermatomes</source>
        <translation>طبقة، قطاعات جلدية</translation>
    </message>
    <message>
        <source>&amp;Your routine</source>
        <translation>رو&amp;تينك</translation>
    </message>
    <message>
        <source>several spots, heat, stretches, cold, same as yesterday</source>
        <translation>عدة نقاط، حرارة، إطالات، برودة، مثل الأمس</translation>
    </message>
    <message>
        <source>&amp;Pause or go on</source>
        <translation>إي&amp;قاف مؤقت أو متابعة</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>خطوة إلى ال&amp;وراء</translation>
    </message>
    <message>
        <source>&amp;Next step</source>
        <translation>الخطوة التا&amp;لية</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Step &amp;again</source>
        <translation>إعادة ال&amp;خطوة</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>بدء من جديد</translation>
    </message>
    <message>
        <source>Next spot or stret&amp;ch</source>
        <translation>النقطة أو الإ&amp;طالة التالية</translation>
    </message>
    <message>
        <source>&amp;Too much</source>
        <translation>أ&amp;كثر من اللازم</translation>
    </message>
    <message>
        <source>hurts, less pressure</source>
        <translation>يؤلم، ضغط أقل</translation>
    </message>
    <message>
        <source>Nu&amp;mb or electric: stop</source>
        <translation>خ&amp;در أو كهرباء: إيقاف</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>وخز، تنميل</translation>
    </message>
    <message>
        <source>S&amp;ound off</source>
        <translation>إيقاف ال&amp;صوت</translation>
    </message>
    <message>
        <source>mute</source>
        <translation>كتم</translation>
    </message>
    <message>
        <source>&amp;Floor mode: fill the screen</source>
        <translation>وضع ال&amp;أرضية: ملء الشاشة</translation>
    </message>
    <message>
        <source>full screen, large</source>
        <translation>ملء الشاشة، كبير</translation>
    </message>
    <message>
        <source>&amp;End the session</source>
        <translation>إن&amp;هاء الجلسة</translation>
    </message>
    <message>
        <source>stop, leave</source>
        <translation>إيقاف، مغادرة</translation>
    </message>
    <message>
        <source>backup, save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
</context>
<context>
    <name>AgainBar</name>
    <message>
        <source>Routines</source>
        <translation>روتينات</translation>
    </message>
    <message>
        <source>Put several spots together, with heat, stretches and cold (Ctrl+R)</source>
        <translation>اجمع عدة نقاط، مع حرارة وإطالات وبرودة (Ctrl+R)</translation>
    </message>
</context>
<context>
    <name>AlikeFold</name>
    <message>
        <source>Can also feel like this</source>
        <translation>قد يُحَسّ بالطريقة نفسها</translation>
    </message>
</context>
<context>
    <name>Awake</name>
    <message>
        <source>A session is running</source>
        <translation>هناك جلسة جارية</translation>
    </message>
</context>
<context>
    <name>BackupDialog</name>
    <message>
        <source>Go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made by itself every half hour in which you do something.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ واحدة تلقائيًا كل نصف ساعة تفعل فيها شيئًا.</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>العودة إلى هذه</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What is in your history now is backed up first, so that you can come back to it.</source>
        <translation>تُؤخذ أولًا نسخة احتياطية مما في سجلك الآن، لتتمكن من العودة إليه.</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Sources %1</source>
        <translation>المصادر %1</translation>
    </message>
</context>
<context>
    <name>BodyMap</name>
    <message>
        <source>Body map</source>
        <translation>خريطة الجسم</translation>
    </message>
    <message>
        <source>Arrow keys move between places. Enter marks or unmarks. 0 to 10 set how strong it is. F turns.</source>
        <translation>تنقل مفاتيح الأسهم بين المواضع. يضع Enter العلامة أو يزيلها. من 0 إلى 10 لضبط الشدة. F للتدوير.</translation>
    </message>
    <message>
        <source>Seen from behind</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>Seen from the side</source>
        <translation>من الجانب</translation>
    </message>
    <message>
        <source>Seen from the front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>Seen from below</source>
        <translation>من الأسفل</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 من 10، %2</translation>
    </message>
    <message>
        <source>painted in part, %1</source>
        <translation>مرسوم جزئيًا، %1</translation>
    </message>
    <message>
        <source>marked, %1</source>
        <translation>عليه علامة، %1</translation>
    </message>
    <message>
        <source>Several places changed</source>
        <translation>تغيّرت عدة مواضع</translation>
    </message>
    <message>
        <source>not marked any more</source>
        <translation>لم تعد عليه علامة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>النقطة %1: %2</translation>
    </message>
</context>
<context>
    <name>BodyOverTime</name>
    <message>
        <source>%1 cm²</source>
        <translation>%1 سم²</translation>
    </message>
    <message>
        <source>Too few drawings to say. Four are enough.</source>
        <translation>الرسوم أقل من أن يقال شيء. تكفي أربعة.</translation>
    </message>
    <message>
        <source>No clear change: no larger than what is drawn differently by chance.</source>
        <translation>لا تغيّر واضح: ليس أكبر مما يختلف في الرسم بالصدفة.</translation>
    </message>
    <message>
        <source>Less pain in about %1, more in about %2.</source>
        <translation>ألم أقل في نحو %1، وأكثر في نحو %2.</translation>
    </message>
    <message>
        <source>Less pain in about %1, more nowhere.</source>
        <translation>ألم أقل في نحو %1، ولا زيادة في أي مكان.</translation>
    </message>
    <message>
        <source>More pain in about %2, less nowhere.</source>
        <translation>ألم أكثر في نحو %2، ولا نقصان في أي مكان.</translation>
    </message>
    <message>
        <source>How differently you draw the same pain was not measured yet; a cautious guess is used.</source>
        <translation>لم يُقَس بعد كم يختلف رسمك للألم نفسه؛ يُستخدم تقدير حذر.</translation>
    </message>
</context>
<context>
    <name>BodyPage</name>
    <message>
        <source>Nothing was marked or painted in this period. What you mark on the map is kept here.</source>
        <translation>لا علامات ولا رسوم في هذه المدة. ما تضع عليه علامة في الخريطة يُحفظ هنا.</translation>
    </message>
    <message>
        <source>The darker, the more often and the stronger.</source>
        <translation>كلما كان أغمق كان أكثر تكرارًا وأشد.</translation>
    </message>
    <message>
        <source>%1 of %2: %3, %4 of skin</source>
        <translation>%1 من %2: %3، %4 من الجلد</translation>
    </message>
</context>
<context>
    <name>BodyPicture</name>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
</context>
<context>
    <name>BrushRow</name>
    <message>
        <source>Kind of pain to paint</source>
        <translation>نوع الألم الذي يُرسم</translation>
    </message>
</context>
<context>
    <name>CandidateRow</name>
    <message>
        <source>Show me how</source>
        <translation>أرني كيف</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Backed up to %1.</source>
        <translation>حُفظت نسخة احتياطية في %1.</translation>
    </message>
    <message>
        <source>Your history is not in a file right now.</source>
        <translation>سجلك ليس في ملف الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلة</numerusform>
            <numerusform>%n مدخلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked with another passphrase</source>
        <translation>مقفلة بعبارة مرور أخرى</translation>
    </message>
    <message>
        <source>Damaged, or made by another version or program</source>
        <translation>تالفة، أو أنشأها إصدار آخر أو برنامج آخر</translation>
    </message>
    <message>
        <source>A backup to go back to</source>
        <translation>نسخة احتياطية للعودة إليها</translation>
    </message>
    <message>
        <source>Histories (*.sqlite3)</source>
        <translation>سجلات (*.sqlite3)</translation>
    </message>
    <message>
        <source>This backup is locked</source>
        <translation>هذه النسخة الاحتياطية مقفلة</translation>
    </message>
    <message>
        <source>Its passphrase:</source>
        <translation>عبارة مرورها:</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept in %1.</source>
        <translation>تمت الاستعادة. ما كان من قبل محفوظ في %1.</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>عبارة المرور هذه لا تفتحها. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Restored. The file that could not be used is kept as %1.</source>
        <translation>تمت الاستعادة. الملف الذي تعذّر استخدامه محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message numerus="yes">
        <source>%1 is in order; it holds %n entries.</source>
        <translation>
            <numerusform>%1 سليم، وليس فيه مدخلات.</numerusform>
            <numerusform>%1 سليم، وفيه مدخلة واحدة.</numerusform>
            <numerusform>%1 سليم، وفيه مدخلتان.</numerusform>
            <numerusform>%1 سليم، وفيه %n مدخلات.</numerusform>
            <numerusform>%1 سليم، وفيه %n مدخلة.</numerusform>
            <numerusform>%1 سليم، وفيه %n مدخلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>استخدام مجلد آخر…</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Your history is open. Your marks of last time are there at the next start.</source>
        <translation>سجلك مفتوح. ستكون علاماتك من المرة السابقة موجودة عند البدء القادم.</translation>
    </message>
    <message>
        <source>What can still be read goes into a new file. The damaged one is kept, under another name.</source>
        <translation>ما تمكن قراءته بعد يُنقل إلى ملف جديد. ويُحفظ التالف باسم آخر.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message numerus="yes">
        <source>The newest backup is of %1 and holds %n entries; it fills what is missing.</source>
        <translation>
            <numerusform>أحدث نسخة احتياطية من %1 وليس فيها مدخلات؛ وهي تكمل الناقص.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها مدخلة واحدة؛ وهي تكمل الناقص.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها مدخلتان؛ وهي تكمل الناقص.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها %n مدخلات؛ وهي تكمل الناقص.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها %n مدخلة؛ وهي تكمل الناقص.</numerusform>
            <numerusform>أحدث نسخة احتياطية من %1 وفيها %n مدخلة؛ وهي تكمل الناقص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only go back to the backup</source>
        <translation>العودة إلى النسخة الاحتياطية فقط</translation>
    </message>
    <message>
        <source>Repair your history?</source>
        <translation>هل تريد إصلاح سجلك؟</translation>
    </message>
    <message numerus="yes">
        <source>%n entries could be read.</source>
        <translation>
            <numerusform>لم تمكن قراءة أي مدخلة.</numerusform>
            <numerusform>أمكنت قراءة مدخلة واحدة.</numerusform>
            <numerusform>أمكنت قراءة مدخلتين.</numerusform>
            <numerusform>أمكنت قراءة %n مدخلات.</numerusform>
            <numerusform>أمكنت قراءة %n مدخلة.</numerusform>
            <numerusform>أمكنت قراءة %n مدخلة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are not whole.</source>
        <translation>
            <numerusform>كلها كاملة.</numerusform>
            <numerusform>واحدة منها غير كاملة.</numerusform>
            <numerusform>اثنتان منها غير كاملتين.</numerusform>
            <numerusform>%n منها غير كاملة.</numerusform>
            <numerusform>%n منها غير كاملة.</numerusform>
            <numerusform>%n منها غير كاملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more came from the backup.</source>
        <translation>
            <numerusform>لم يأتِ المزيد من النسخة الاحتياطية.</numerusform>
            <numerusform>جاءت واحدة أخرى من النسخة الاحتياطية.</numerusform>
            <numerusform>جاءت اثنتان أخريان من النسخة الاحتياطية.</numerusform>
            <numerusform>جاءت %n أخرى من النسخة الاحتياطية.</numerusform>
            <numerusform>جاءت %n أخرى من النسخة الاحتياطية.</numerusform>
            <numerusform>جاءت %n أخرى من النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are missing.</source>
        <translation>
            <numerusform>لا ينقص شيء.</numerusform>
            <numerusform>تنقص واحدة.</numerusform>
            <numerusform>تنقص اثنتان.</numerusform>
            <numerusform>تنقص %n.</numerusform>
            <numerusform>تنقص %n.</numerusform>
            <numerusform>تنقص %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>الملف التالف محفوظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>ChartPictures</name>
    <message>
        <source>Save the picture of the chart</source>
        <translation>حفظ صورة الرسم البياني</translation>
    </message>
    <message>
        <source>The picture is in %1. Anyone who has that file can see it.</source>
        <translation>الصورة في %1. كل من لديه هذا الملف يستطيع رؤيتها.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The worst pain of each day</source>
        <translation>أشد ألم في كل يوم</translation>
    </message>
    <message>
        <source>worst pain of the day, 0 to 10</source>
        <translation>أشد ألم في اليوم، من 0 إلى 10</translation>
    </message>
    <message>
        <source>no pain noted</source>
        <translation>لم يُسجَّل ألم</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <translation>أشد ألم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>How much of the skin was marked or painted</source>
        <translation>مقدار الجلد الذي وُضعت عليه علامات أو رُسم</translation>
    </message>
    <message>
        <source>skin that was marked or painted</source>
        <translation>الجلد الذي وُضعت عليه علامات أو رُسم</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Running median (band)</source>
        <translation>الوسيط المتحرك (النطاق)</translation>
    </message>
    <message>
        <source>Pain before and after each session</source>
        <translation>الألم قبل كل جلسة وبعدها</translation>
    </message>
    <message>
        <source>pain before, or noted without a session</source>
        <translation>الألم قبلها، أو مسجَّل دون جلسة</translation>
    </message>
    <message>
        <source>pain after</source>
        <translation>الألم بعدها</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبلها</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعدها</translation>
    </message>
    <message>
        <source>Running median before (band)</source>
        <translation>الوسيط المتحرك قبلها (النطاق)</translation>
    </message>
    <message>
        <source>Running median after (band)</source>
        <translation>الوسيط المتحرك بعدها (النطاق)</translation>
    </message>
    <message>
        <source>Sessions a day against the limits</source>
        <translation>عدد الجلسات في اليوم مقارنةً بالحدود</translation>
    </message>
    <message>
        <source>limit of sessions a day: %1</source>
        <translation>حد الجلسات في اليوم: %1</translation>
    </message>
    <message>
        <source>limit for the same spot: %1</source>
        <translation>حد النقطة نفسها: %1</translation>
    </message>
    <message>
        <source>of these on the same spot</source>
        <translation>منها في النقطة نفسها</translation>
    </message>
    <message>
        <source>Of these on the same spot</source>
        <translation>منها في النقطة نفسها</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 إلى %3)</translation>
    </message>
    <message>
        <source>running median (of %1 in a row)</source>
        <translation>الوسيط المتحرك (العدد: %1)</translation>
    </message>
    <message>
        <source>band: half of them lie in it</source>
        <translation>النطاق: نصفها داخله</translation>
    </message>
    <message>
        <source>No ratings in this time. Log your pain, or rate it after a session, and it is shown here.</source>
        <translation>لا تقييمات في هذه المدة. سجّل ألمك، أو قيّمه بعد جلسة، ويظهر هنا.</translation>
    </message>
    <message>
        <source>Running median: from %1 to %2 before, from %3 to %4 after.</source>
        <translation>الوسيط المتحرك: قبلها من %1 إلى %2، وبعدها من %3 إلى %4.</translation>
    </message>
    <message>
        <source>Typical pain: %1 before, %2 after.</source>
        <translation>الألم المعتاد: قبلها %1، وبعدها %2.</translation>
    </message>
    <message>
        <source>Typical pain: %1.</source>
        <translation>الألم المعتاد: %1.</translation>
    </message>
    <message>
        <source>Typical pain: %2 after.</source>
        <translation>الألم المعتاد: بعدها %2.</translation>
    </message>
    <message>
        <source>Running median: from %1 to %2.</source>
        <translation>الوسيط المتحرك: من %1 إلى %2.</translation>
    </message>
    <message>
        <source>Half of the latest ones lie in the band from %1 to %2.</source>
        <translation>نصف الأحدث منها داخل النطاق من %1 إلى %2.</translation>
    </message>
    <message>
        <source>The band that half of the latest ones lie in is at %1.</source>
        <translation>النطاق الذي يقع فيه نصف الأحدث منها عند %1.</translation>
    </message>
    <message>
        <source>Too few yet for a running median with its band; from %1 on.</source>
        <translation>ما زالت أقل من أن يُحسب وسيط متحرك بنطاقه؛ يبدأ من %1.</translation>
    </message>
    <message>
        <source>%1: pain %2 before, %3 after</source>
        <translation>%1: الألم قبلها %2، وبعدها %3</translation>
    </message>
    <message>
        <source>%1: pain %2</source>
        <translation>%1: الألم %2</translation>
    </message>
    <message>
        <source>%1: pain %3 after</source>
        <translation>%1: الألم بعدها %3</translation>
    </message>
    <message>
        <source>Nothing was marked or painted in this time. What you mark on the map is kept here.</source>
        <translation>لا علامات ولا رسوم في هذه المدة. ما تضع عليه علامة في الخريطة يُحفظ هنا.</translation>
    </message>
    <message>
        <source>Skin that hurt: %1 in the first, %2 in the last.</source>
        <translation>الجلد المؤلم: %1 في أولها، و%2 في آخرها.</translation>
    </message>
    <message>
        <source>No sessions in this time. Each one that you do is counted here.</source>
        <translation>لا جلسات في هذه المدة. كل جلسة تقوم بها تُحسب هنا.</translation>
    </message>
    <message>
        <source>Within the limits: %1 a day, %2 of them on the same spot.</source>
        <translation>ضمن الحدود: %1 في اليوم، منها %2 في النقطة نفسها.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Show the other questions</source>
        <translation>إظهار الأسئلة الأخرى</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find a command, a setting or help</source>
        <translation>ابحث عن أمر أو إعداد أو مساعدة</translation>
    </message>
    <message>
        <source>What can be asked for</source>
        <translation>ما يمكن طلبه</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Your health</source>
        <translation>صحتك</translation>
    </message>
</context>
<context>
    <name>ConditionPage</name>
    <message>
        <source>Your health</source>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>Some conditions rule out some techniques, or ask for less pressure. Switch on what is true for you. It stays on this computer, and you can change it in the preferences.</source>
        <translation>بعض الحالات تستبعد بعض التقنيات أو تتطلب ضغطًا أقل. شغّل ما ينطبق عليك. يبقى ذلك على هذا الحاسوب، ويمكنك تغييره في التفضيلات.</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>عمومًا</translation>
    </message>
    <message>
        <source>At one place</source>
        <translation>في موضع واحد</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Empty the line</source>
        <translation>إفراغ السطر</translation>
    </message>
    <message>
        <source>Nothing fits these words. Try fewer, or others.</source>
        <translation>لا شيء يطابق هذه الكلمات. جرّب كلمات أقل أو غيرها.</translation>
    </message>
</context>
<context>
    <name>CountdownRing</name>
    <message>
        <source>min %1 s</source>
        <translation>د %1 ث</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>العد التنازلي</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“Too much” %n times</source>
        <translation>
            <numerusform>«أكثر من اللازم» ولا مرة</numerusform>
            <numerusform>«أكثر من اللازم» مرة واحدة</numerusform>
            <numerusform>«أكثر من اللازم» مرتين</numerusform>
            <numerusform>«أكثر من اللازم» %n مرات</numerusform>
            <numerusform>«أكثر من اللازم» %n مرة</numerusform>
            <numerusform>«أكثر من اللازم» %n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places marked</source>
        <translation>
            <numerusform>لا مواضع عليها علامة</numerusform>
            <numerusform>موضع واحد عليه علامة</numerusform>
            <numerusform>موضعان عليهما علامة</numerusform>
            <numerusform>%n مواضع عليها علامة</numerusform>
            <numerusform>%n موضعًا عليها علامة</numerusform>
            <numerusform>%n موضع عليها علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries go for good.</source>
        <translation>
            <numerusform>لا مدخلات تُحذف.</numerusform>
            <numerusform>تُحذف مدخلة واحدة نهائيًا.</numerusform>
            <numerusform>تُحذف مدخلتان نهائيًا.</numerusform>
            <numerusform>تُحذف %n مدخلات نهائيًا.</numerusform>
            <numerusform>تُحذف %n مدخلة نهائيًا.</numerusform>
            <numerusform>تُحذف %n مدخلة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings on %1.</source>
        <translation>
            <numerusform>لا رسوم في %1.</numerusform>
            <numerusform>رسم واحد في %1.</numerusform>
            <numerusform>رسمان في %1.</numerusform>
            <numerusform>%n رسوم في %1.</numerusform>
            <numerusform>%n رسمًا في %1.</numerusform>
            <numerusform>%n رسم في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawings from %1 to %2.</source>
        <translation>
            <numerusform>لا رسوم من %1 إلى %2.</numerusform>
            <numerusform>رسم واحد من %1 إلى %2.</numerusform>
            <numerusform>رسمان من %1 إلى %2.</numerusform>
            <numerusform>%n رسوم من %1 إلى %2.</numerusform>
            <numerusform>%n رسمًا من %1 إلى %2.</numerusform>
            <numerusform>%n رسم من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured by how you drew the same pain twice (%n exercises).</source>
        <translation>
            <numerusform>مقيس بكيفية رسمك للألم نفسه مرتين (دون تمارين).</numerusform>
            <numerusform>مقيس بكيفية رسمك للألم نفسه مرتين (تمرين واحد).</numerusform>
            <numerusform>مقيس بكيفية رسمك للألم نفسه مرتين (تمرينان).</numerusform>
            <numerusform>مقيس بكيفية رسمك للألم نفسه مرتين (%n تمارين).</numerusform>
            <numerusform>مقيس بكيفية رسمك للألم نفسه مرتين (%n تمرينًا).</numerusform>
            <numerusform>مقيس بكيفية رسمك للألم نفسه مرتين (%n تمرين).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions of self-massage.</source>
        <translation>
            <numerusform>لا جلسات تدليك ذاتي.</numerusform>
            <numerusform>جلسة تدليك ذاتي واحدة.</numerusform>
            <numerusform>جلستا تدليك ذاتي.</numerusform>
            <numerusform>%n جلسات تدليك ذاتي.</numerusform>
            <numerusform>%n جلسة تدليك ذاتي.</numerusform>
            <numerusform>%n جلسة تدليك ذاتي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes of the pain without one.</source>
        <translation>
            <numerusform>لا تدوينات للألم دون جلسة.</numerusform>
            <numerusform>تدوينة واحدة للألم دون جلسة.</numerusform>
            <numerusform>تدوينتان للألم دون جلسة.</numerusform>
            <numerusform>%n تدوينات للألم دون جلسة.</numerusform>
            <numerusform>%n تدوينة للألم دون جلسة.</numerusform>
            <numerusform>%n تدوينة للألم دون جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped for a numb or electric feeling: %n times.</source>
        <translation>
            <numerusform>أُوقفت لإحساس بالخدر أو الكهرباء: ولا مرة.</numerusform>
            <numerusform>أُوقفت لإحساس بالخدر أو الكهرباء: مرة واحدة.</numerusform>
            <numerusform>أُوقفت لإحساس بالخدر أو الكهرباء: مرتين.</numerusform>
            <numerusform>أُوقفت لإحساس بالخدر أو الكهرباء: %n مرات.</numerusform>
            <numerusform>أُوقفت لإحساس بالخدر أو الكهرباء: %n مرة.</numerusform>
            <numerusform>أُوقفت لإحساس بالخدر أو الكهرباء: %n مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings on %1.</source>
        <translation>
            <numerusform>لا تقييمات في %1.</numerusform>
            <numerusform>تقييم واحد في %1.</numerusform>
            <numerusform>تقييمان في %1.</numerusform>
            <numerusform>%n تقييمات في %1.</numerusform>
            <numerusform>%n تقييمًا في %1.</numerusform>
            <numerusform>%n تقييم في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ratings from %1 to %2.</source>
        <translation>
            <numerusform>لا تقييمات من %1 إلى %2.</numerusform>
            <numerusform>تقييم واحد من %1 إلى %2.</numerusform>
            <numerusform>تقييمان من %1 إلى %2.</numerusform>
            <numerusform>%n تقييمات من %1 إلى %2.</numerusform>
            <numerusform>%n تقييمًا من %1 إلى %2.</numerusform>
            <numerusform>%n تقييم من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of skin in %n places</source>
        <translation>
            <numerusform>%1: %2 من الجلد، دون مواضع</numerusform>
            <numerusform>%1: %2 من الجلد في موضع واحد</numerusform>
            <numerusform>%1: %2 من الجلد في موضعين</numerusform>
            <numerusform>%1: %2 من الجلد في %n مواضع</numerusform>
            <numerusform>%1: %2 من الجلد في %n موضعًا</numerusform>
            <numerusform>%1: %2 من الجلد في %n موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain noted on %n days. The worst of a day is typically %1, at most %2 (%3).</source>
        <translation>
            <numerusform>سُجّل الألم في %n يوم. أشد ألم في اليوم عادةً %1، وأقصاه %2 (%3).</numerusform>
            <numerusform>سُجّل الألم في يوم واحد. أشد ألم في اليوم عادةً %1، وأقصاه %2 (%3).</numerusform>
            <numerusform>سُجّل الألم في يومين. أشد ألم في اليوم عادةً %1، وأقصاه %2 (%3).</numerusform>
            <numerusform>سُجّل الألم في %n أيام. أشد ألم في اليوم عادةً %1، وأقصاه %2 (%3).</numerusform>
            <numerusform>سُجّل الألم في %n يومًا. أشد ألم في اليوم عادةً %1، وأقصاه %2 (%3).</numerusform>
            <numerusform>سُجّل الألم في %n يوم. أشد ألم في اليوم عادةً %1، وأقصاه %2 (%3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: worst pain %2, %n sessions</source>
        <translation>
            <numerusform>%1: أشد ألم %2، لا جلسات</numerusform>
            <numerusform>%1: أشد ألم %2، جلسة واحدة</numerusform>
            <numerusform>%1: أشد ألم %2، جلستان</numerusform>
            <numerusform>%1: أشد ألم %2، %n جلسات</numerusform>
            <numerusform>%1: أشد ألم %2، %n جلسة</numerusform>
            <numerusform>%1: أشد ألم %2، %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no pain noted, %n sessions</source>
        <translation>
            <numerusform>%1: لم يُسجَّل ألم، لا جلسات</numerusform>
            <numerusform>%1: لم يُسجَّل ألم، جلسة واحدة</numerusform>
            <numerusform>%1: لم يُسجَّل ألم، جلستان</numerusform>
            <numerusform>%1: لم يُسجَّل ألم، %n جلسات</numerusform>
            <numerusform>%1: لم يُسجَّل ألم، %n جلسة</numerusform>
            <numerusform>%1: لم يُسجَّل ألم، %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sessions on %n days, at most %1 on one day (%2).</source>
        <translation>
            <numerusform>جلسات في %n يوم، وأقصاها %1 في يوم واحد (%2).</numerusform>
            <numerusform>جلسات في يوم واحد، وأقصاها %1 في يوم واحد (%2).</numerusform>
            <numerusform>جلسات في يومين، وأقصاها %1 في يوم واحد (%2).</numerusform>
            <numerusform>جلسات في %n أيام، وأقصاها %1 في يوم واحد (%2).</numerusform>
            <numerusform>جلسات في %n يومًا، وأقصاها %1 في يوم واحد (%2).</numerusform>
            <numerusform>جلسات في %n يوم، وأقصاها %1 في يوم واحد (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than the limit of %1 a day on %n days.</source>
        <translation>
            <numerusform>أكثر من الحد %1 في اليوم في %n يوم.</numerusform>
            <numerusform>أكثر من الحد %1 في اليوم في يوم واحد.</numerusform>
            <numerusform>أكثر من الحد %1 في اليوم في يومين.</numerusform>
            <numerusform>أكثر من الحد %1 في اليوم في %n أيام.</numerusform>
            <numerusform>أكثر من الحد %1 في اليوم في %n يومًا.</numerusform>
            <numerusform>أكثر من الحد %1 في اليوم في %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same spot more often than the limit of %1 on %n days.</source>
        <translation>
            <numerusform>النقطة نفسها أكثر من الحد %1 في %n يوم.</numerusform>
            <numerusform>النقطة نفسها أكثر من الحد %1 في يوم واحد.</numerusform>
            <numerusform>النقطة نفسها أكثر من الحد %1 في يومين.</numerusform>
            <numerusform>النقطة نفسها أكثر من الحد %1 في %n أيام.</numerusform>
            <numerusform>النقطة نفسها أكثر من الحد %1 في %n يومًا.</numerusform>
            <numerusform>النقطة نفسها أكثر من الحد %1 في %n يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n sessions, %2 on the same spot</source>
        <translation>
            <numerusform>%1: لا جلسات، %2 في النقطة نفسها</numerusform>
            <numerusform>%1: جلسة واحدة، %2 في النقطة نفسها</numerusform>
            <numerusform>%1: جلستان، %2 في النقطة نفسها</numerusform>
            <numerusform>%1: %n جلسات، %2 في النقطة نفسها</numerusform>
            <numerusform>%1: %n جلسة، %2 في النقطة نفسها</numerusform>
            <numerusform>%1: %n جلسة، %2 في النقطة نفسها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Dose</name>
    <message>
        <source>Holds</source>
        <translation>مرات الضغط الثابت</translation>
    </message>
    <message>
        <source>Passes in a set</source>
        <translation>التمريرات في المجموعة</translation>
    </message>
    <message>
        <source>Presses in a set</source>
        <translation>الضغطات في المجموعة</translation>
    </message>
    <message>
        <source>Strokes in a set</source>
        <translation>المسحات في المجموعة</translation>
    </message>
    <message>
        <source>Length of a hold</source>
        <translation>مدة الضغط الثابت</translation>
    </message>
    <message>
        <source>Length of a pass</source>
        <translation>مدة التمريرة</translation>
    </message>
    <message>
        <source>Length of a press</source>
        <translation>مدة الضغطة</translation>
    </message>
    <message>
        <source>Length of a stroke</source>
        <translation>مدة المسحة</translation>
    </message>
    <message>
        <source>%1 holds of %2 s, %3 s rest between</source>
        <translation>ضغط ثابت: %1 × %2 ث، وراحة %3 ث بينها</translation>
    </message>
    <message>
        <source>%1 slow passes of %2 s</source>
        <translation>تمريرات بطيئة: %1 × %2 ث</translation>
    </message>
    <message>
        <source>%1 presses of %2 s, let go for %3 s</source>
        <translation>ضغطات: %1 × %2 ث، وإرخاء %3 ث</translation>
    </message>
    <message>
        <source>%1 strokes of %2 s</source>
        <translation>مسحات: %1 × %2 ث</translation>
    </message>
    <message>
        <source>%1, in %2 sets with %3 s rest</source>
        <translation>%1، في %2 مجموعات براحة %3 ث بينها</translation>
    </message>
</context>
<context>
    <name>DoseBox</name>
    <message>
        <source>One spot gets %1 of pressure at most, so some of it is left out.</source>
        <translation>تتلقى النقطة الواحدة %1 من الضغط على الأكثر، لذلك يُترك بعضه.</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Change the times</source>
        <translation>تغيير الأوقات</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>Pressure %1 to %2 of 10, never above %3</source>
        <translation>ضغط من %1 إلى %2 من 10، ولا يزيد أبدًا على %3</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>المجموع %1</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>تغيير مدخلة</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>متى كان ذلك</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>الألم بعدها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Pain then</source>
        <translation>الألم حينها</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>الألم قبلها</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Use another folder…</source>
        <translation>استخدام مجلد آخر…</translation>
    </message>
    <message>
        <source>All is saved again.</source>
        <translation>كل شيء محفوظ من جديد.</translation>
    </message>
    <message>
        <source>A folder for your history</source>
        <translation>مجلد لسجلك</translation>
    </message>
    <message>
        <source>%1 is open in another window; close that one first.</source>
        <translation>%1 مفتوح في نافذة أخرى؛ أغلقها أولًا.</translation>
    </message>
    <message>
        <source>Your history is kept in %1 until you close the program; --data-dir names another folder.</source>
        <translation>سجلك محفوظ في %1 حتى تغلق البرنامج؛ يحدد ‎--data-dir مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Your history is now kept in %1.</source>
        <translation>سجلك محفوظ الآن في %1.</translation>
    </message>
    <message>
        <source>A folder for the backups</source>
        <translation>مجلد للنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups are now kept in %1.</source>
        <translation>النسخ الاحتياطية محفوظة الآن في %1.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find in the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>إظهار الكل من جديد</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Filter by side, muscle, technique and tool</source>
        <translation>التصفية بحسب الجهة والعضلة والتقنية والأداة</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>الأداة</translation>
    </message>
    <message>
        <source>Any side</source>
        <translation>أي جهة</translation>
    </message>
    <message>
        <source>Any muscle</source>
        <translation>أي عضلة</translation>
    </message>
    <message>
        <source>Any technique</source>
        <translation>أي تقنية</translation>
    </message>
    <message>
        <source>Any tool</source>
        <translation>أي أداة</translation>
    </message>
    <message>
        <source>Trash (%1)</source>
        <translation>المهملات (%1)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
</context>
<context>
    <name>FirstMark</name>
    <message>
        <source>I see</source>
        <translation>فهمت</translation>
    </message>
    <message>
        <source>Mark your first place</source>
        <translation>ضع علامتك الأولى</translation>
    </message>
    <message>
        <source>Click on the body where it hurts most. Then mark where else you feel it.</source>
        <translation>انقر على الجسم حيث يؤلمك أكثر. ثم ضع علامات على المواضع الأخرى التي تحس فيها بالألم.</translation>
    </message>
    <message>
        <source>Spots that often send pain there show up below. F1 helps at any time.</source>
        <translation>تظهر في الأسفل النقاط التي كثيرًا ما ترسل الألم إلى هناك. F1 يساعدك في أي وقت.</translation>
    </message>
</context>
<context>
    <name>FloorWindow</name>
    <message>
        <source>Floor mode</source>
        <translation>وضع الأرضية</translation>
    </message>
    <message>
        <source>Any key or a click pauses. Left and Right: step. T: too much. N: numb, stop. Esc: smaller.</source>
        <translation>أي مفتاح أو نقرة: إيقاف مؤقت. يسار ويمين: خطوة. T: أكثر من اللازم. N: خدر، إيقاف. Esc: تصغير.</translation>
    </message>
    <message numerus="yes">
        <source>Noted: too much, %n time(s). Softer from now on.</source>
        <translation>
            <numerusform>سُجّل: أكثر من اللازم. أخف من الآن.</numerusform>
            <numerusform>سُجّل: أكثر من اللازم. أخف من الآن.</numerusform>
            <numerusform>سُجّل: أكثر من اللازم، مرتين. أخف من الآن.</numerusform>
            <numerusform>سُجّل: أكثر من اللازم، %n مرات. أخف من الآن.</numerusform>
            <numerusform>سُجّل: أكثر من اللازم، %n مرة. أخف من الآن.</numerusform>
            <numerusform>سُجّل: أكثر من اللازم، %n مرة. أخف من الآن.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Greeting</name>
    <message>
        <source>Sciatica Desktop is now at version %1.</source>
        <translation>أصبح Sciatica Desktop في الإصدار %1.</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>مشاهدة الجديد</translation>
    </message>
    <message>
        <source>Your preferences could not be read; they are as at the first start. The old file stays as %1.</source>
        <translation>تعذّرت قراءة تفضيلاتك؛ وهي كما في البدء الأول. يبقى الملف القديم باسم %1.</translation>
    </message>
    <message>
        <source>Please finish the session first.</source>
        <translation>أنهِ الجلسة أولًا من فضلك.</translation>
    </message>
    <message>
        <source>Your history cannot be saved right now. See to that first.</source>
        <translation>لا يمكن حفظ سجلك الآن. عالج ذلك أولًا.</translation>
    </message>
    <message>
        <source>This is an example. Nothing here is yours, and nothing you do here is kept.</source>
        <translation>هذا مثال. لا شيء هنا يخصك، ولا يُحفظ شيء مما تفعله هنا.</translation>
    </message>
    <message>
        <source>Back to my own history</source>
        <translation>العودة إلى سجلي</translation>
    </message>
</context>
<context>
    <name>GuardBox</name>
    <message>
        <source>Look at the warning signs</source>
        <translation>الاطلاع على العلامات التحذيرية</translation>
    </message>
</context>
<context>
    <name>Guides</name>
    <message>
        <source>Sciatica Desktop %1</source>
        <translation>Sciatica Desktop %1</translation>
    </message>
    <message>
        <source>It shows areas worth checking and guides a timed self-massage. It does not diagnose. No clinician has reviewed its content yet. Everything stays on this computer.</source>
        <translation>يعرض مناطق تستحق الفحص ويرشدك في تدليك ذاتي مؤقّت. لا يشخّص. لم يراجع محتواه أي مختص سريري بعد. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Not asked yet: they are asked before the first technique.</source>
        <translation>لم تُطرح بعد: تُطرح قبل التقنية الأولى.</translation>
    </message>
    <message>
        <source>None of the conditions that were asked about.</source>
        <translation>لا شيء من الحالات التي سُئل عنها.</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Find in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>HelpNow</name>
    <message>
        <source>This alone is a reason to get help now.</source>
        <translation>هذا وحده سبب لطلب المساعدة الآن.</translation>
    </message>
    <message>
        <source>The other questions can wait. Chosen by mistake? Choose No.</source>
        <translation>يمكن للأسئلة الأخرى أن تنتظر. اخترت بالخطأ؟ اختر لا.</translation>
    </message>
</context>
<context>
    <name>Helps</name>
    <message>
        <source>%1. Right after: %2. Next morning: %3.</source>
        <translation>%1. بعدها مباشرة: %2. صباح اليوم التالي: %3.</translation>
    </message>
    <message>
        <source>Right after</source>
        <translation>بعدها مباشرة</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>صباح اليوم التالي</translation>
    </message>
    <message>
        <source>Spots</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Techniques</source>
        <translation>التقنيات</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>قليلة جدًا</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>أكثر بمقدار %1</translation>
    </message>
    <message>
        <source>%1 to %2 less</source>
        <translation>أقل بمقدار %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 to %2 more</source>
        <translation>أكثر بمقدار %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 less to %2 more</source>
        <translation>من أقل بـ%1 إلى أكثر بـ%2</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقييم</translation>
    </message>
</context>
<context>
    <name>HelpsList</name>
    <message>
        <source>What was tried, and what the pain did</source>
        <translation>ما جُرّب، وما فعله الألم</translation>
    </message>
</context>
<context>
    <name>HelpsPage</name>
    <message>
        <source>Rate the pain before and after sessions, and it is shown here what it did.</source>
        <translation>قيّم الألم قبل الجلسات وبعدها، ويظهر هنا ما فعله.</translation>
    </message>
    <message>
        <source>Too few sessions yet. From five on, something can be said.</source>
        <translation>الجلسات قليلة بعد. ابتداءً من خمس يمكن قول شيء.</translation>
    </message>
    <message>
        <source>Less pain after: %1.</source>
        <translation>ألم أقل بعدها: %1.</translation>
    </message>
    <message>
        <source>More pain after: %1.</source>
        <translation>ألم أكثر بعدها: %1.</translation>
    </message>
    <message>
        <source>Nothing is sure yet.</source>
        <translation>لا شيء مؤكد بعد.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>HintButton</name>
    <message numerus="yes">
        <source>%n marks on other views</source>
        <translation>
            <numerusform>لا علامات في عروض أخرى</numerusform>
            <numerusform>علامة واحدة في عرض آخر</numerusform>
            <numerusform>علامتان في عروض أخرى</numerusform>
            <numerusform>%n علامات في عروض أخرى</numerusform>
            <numerusform>%n علامة في عروض أخرى</numerusform>
            <numerusform>%n علامة في عروض أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show this spot from behind</source>
        <translation>إظهار هذه النقطة من الخلف</translation>
    </message>
    <message>
        <source>Show this spot from the side</source>
        <translation>إظهار هذه النقطة من الجانب</translation>
    </message>
    <message>
        <source>Show this spot from the front</source>
        <translation>إظهار هذه النقطة من الأمام</translation>
    </message>
    <message>
        <source>Show this spot from below</source>
        <translation>إظهار هذه النقطة من الأسفل</translation>
    </message>
    <message>
        <source>Shows the body from behind</source>
        <translation>يُظهر الجسم من الخلف</translation>
    </message>
    <message>
        <source>Shows the body from the side</source>
        <translation>يُظهر الجسم من الجانب</translation>
    </message>
    <message>
        <source>Shows the body from the front</source>
        <translation>يُظهر الجسم من الأمام</translation>
    </message>
    <message>
        <source>Shows the soles</source>
        <translation>يُظهر باطن القدمين</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>تم %1</translation>
    </message>
    <message>
        <source>stopped after %1</source>
        <translation>توقفت بعد %1</translation>
    </message>
    <message>
        <source>stopped after %1: numb or electric feeling</source>
        <translation>توقفت بعد %1: إحساس بالخدر أو الكهرباء</translation>
    </message>
    <message>
        <source>broken off after %1</source>
        <translation>انقطعت بعد %1</translation>
    </message>
    <message>
        <source>under way, %1 so far</source>
        <translation>جارية، %1 حتى الآن</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>سُجّل ألم</translation>
    </message>
    <message>
        <source>The morning after</source>
        <translation>صباح اليوم التالي</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>بعدها: %1</translation>
    </message>
    <message>
        <source>The next morning: %1 of 10.</source>
        <translation>صباح اليوم التالي: %1 من 10.</translation>
    </message>
    <message>
        <source>The next morning was not rated.</source>
        <translation>صباح اليوم التالي لم يُقيَّم.</translation>
    </message>
    <message>
        <source>Pain during the session: %1.</source>
        <translation>الألم أثناء الجلسة: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>حتى %1: %2</translation>
    </message>
    <message>
        <source>pain %1 → %2.</source>
        <translation>الألم %1 ← %2.</translation>
    </message>
    <message>
        <source>Note: “%1”.</source>
        <translation>ملاحظة: «%1».</translation>
    </message>
    <message>
        <source>other marks or another time.</source>
        <translation>علامات أخرى أو وقت آخر.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>لا علامات</translation>
    </message>
</context>
<context>
    <name>HistoryActs</name>
    <message>
        <source>Moved to the trash.</source>
        <translation>نُقلت إلى المهملات.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>It is back in your history.</source>
        <translation>عادت إلى سجلك.</translation>
    </message>
    <message>
        <source>Empty the trash?</source>
        <translation>هل تريد إفراغ المهملات؟</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>إفراغها</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Pain noted</source>
        <translation>سُجّل ألم</translation>
    </message>
</context>
<context>
    <name>HistoryBody</name>
    <message>
        <source>Measure how you redraw (2 minutes)</source>
        <translation>قياس اختلاف رسمك (2 د)</translation>
    </message>
    <message>
        <source>All drawings together</source>
        <translation>كل الرسوم معًا</translation>
    </message>
    <message>
        <source>The start against now</source>
        <translation>البداية مقابل الآن</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>واحدًا تلو الآخر</translation>
    </message>
    <message>
        <source>Body over time</source>
        <translation>الجسم عبر الزمن</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>ألم أقل</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>ألم أكثر</translation>
    </message>
    <message>
        <source>Which drawing</source>
        <translation>أي رسم</translation>
    </message>
</context>
<context>
    <name>HistoryCharts</name>
    <message>
        <source>Pain</source>
        <translation>الألم</translation>
    </message>
    <message>
        <source>Size of the drawing</source>
        <translation>حجم الرسم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Sessions a day</source>
        <translation>الجلسات في اليوم</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>كجدول</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Drag or turn the wheel to see earlier weeks; arrow keys go from day to day.</source>
        <translation>اسحب أو أدر العجلة لرؤية أسابيع أقدم؛ مفاتيح الأسهم تنتقل من يوم إلى يوم.</translation>
    </message>
    <message>
        <source>Too many to show each: zoom in by the wheel or +. Drag to move; arrow keys go along.</source>
        <translation>أكثر من أن يظهر كل منها: كبّر بالعجلة أو +. اسحب للتحريك؛ مفاتيح الأسهم تنتقل بينها.</translation>
    </message>
    <message>
        <source>Wheel, + and - zoom, 0 shows all. Drag to move; arrow keys go along.</source>
        <translation>العجلة و+ و- للتكبير والتصغير، و0 لعرض الكل. اسحب للتحريك؛ مفاتيح الأسهم تنتقل بينها.</translation>
    </message>
</context>
<context>
    <name>HistoryDetail</name>
    <message>
        <source>Choose an entry to see its marks and notes.</source>
        <translation>اختر مدخلة لترى علاماتها وملاحظاتها.</translation>
    </message>
    <message>
        <source>Marked then</source>
        <translation>العلامات حينها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>المدخلة المختارة</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>لا نسخ سابقة</numerusform>
            <numerusform>نسخة سابقة واحدة</numerusform>
            <numerusform>نسختان سابقتان</numerusform>
            <numerusform>%n نسخ سابقة</numerusform>
            <numerusform>%n نسخة سابقة</numerusform>
            <numerusform>%n نسخة سابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate it now</source>
        <translation>قيّمها الآن</translation>
    </message>
</context>
<context>
    <name>HistoryHelps</name>
    <message>
        <source>Pain goes up and down by itself, too. This shows what happened after, not why.</source>
        <translation>الألم يعلو ويهبط من تلقاء نفسه أيضًا. هذا يبيّن ما حدث بعدها، لا سببه.</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>ما يفيدني</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Entries, newest first</source>
        <translation>المدخلات، الأحدث أولًا</translation>
    </message>
</context>
<context>
    <name>HistoryTimeline</name>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message>
        <source>Back to the history</source>
        <translation>العودة إلى السجل</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What you threw away. It stays here until you empty the trash.</source>
        <translation>ما رميته. يبقى هنا حتى تفرغ المهملات.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>Nothing here. What you threw away is in the trash.</source>
        <translation>لا شيء هنا. ما رميته في المهملات.</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer words, or another filter.</source>
        <translation>لا شيء يطابق. جرّب كلمات أقل أو تصفية أخرى.</translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>Log pain</source>
        <translation>تسجيل ألم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Body over time</source>
        <translation>الجسم عبر الزمن</translation>
    </message>
    <message>
        <source>What helps me</source>
        <translation>ما يفيدني</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخلة واحدة</numerusform>
            <numerusform>مدخلتان</numerusform>
            <numerusform>%n مدخلات</numerusform>
            <numerusform>%n مدخلة</numerusform>
            <numerusform>%n مدخلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kept</name>
    <message>
        <source>Your history is locked</source>
        <translation>سجلك مقفل</translation>
    </message>
    <message>
        <source>Its passphrase:</source>
        <translation>عبارة مروره:</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>عبارة المرور هذه لا تفتحه. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Arrow keys</source>
        <translation>مفاتيح الأسهم</translation>
    </message>
    <message>
        <source>To the next place</source>
        <translation>إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Mark it, or take the mark away</source>
        <translation>وضع العلامة أو إزالتها</translation>
    </message>
    <message>
        <source>0 to 10</source>
        <translation>من 0 إلى 10</translation>
    </message>
    <message>
        <source>How strong the pain is there</source>
        <translation>شدة الألم هناك</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>مفتاح القائمة</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>نقرة يمنى</translation>
    </message>
    <message>
        <source>How strong, what kind, deep or near the skin</source>
        <translation>الشدة والنوع، عميق أو قريب من الجلد</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>العجلة</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>قرص بإصبعين</translation>
    </message>
    <message>
        <source>Nearer and further</source>
        <translation>تكبير وتصغير</translation>
    </message>
    <message>
        <source>Space and drag</source>
        <translation>المسافة مع السحب</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>الزر الأوسط</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>تحريك الجسم</translation>
    </message>
    <message>
        <source>Shift and click</source>
        <translation>Shift مع النقر</translation>
    </message>
    <message>
        <source>Mark with the strength of the slider</source>
        <translation>علامة بشدة شريط التمرير</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the place</source>
        <translation>مغادرة الموضع</translation>
    </message>
    <message>
        <source>How strong it is right now</source>
        <translation>الشدة الآن</translation>
    </message>
    <message>
        <source>What pressing the spot brought</source>
        <translation>ما أحدثه الضغط على النقطة</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
</context>
<context>
    <name>LearnView</name>
    <message>
        <source>Learn and safety</source>
        <translation>التعلّم والسلامة</translation>
    </message>
    <message>
        <source>Find in these pages</source>
        <translation>البحث في هذه الصفحات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Warning signs</source>
        <translation>علامات تحذيرية</translation>
    </message>
    <message>
        <source>When to stop a massage</source>
        <translation>متى توقف التدليك</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>كل المصادر</translation>
    </message>
    <message>
        <source>Speaks against it: %1</source>
        <translation>ما يخالف ذلك: %1</translation>
    </message>
    <message>
        <source>How hard and how long</source>
        <translation>مقدار الضغط ومدته</translation>
    </message>
    <message>
        <source>Often read, but wrong</source>
        <translation>يُقرأ كثيرًا، لكنه خطأ</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Often felt here</source>
        <translation>كثيرًا ما يُحَسّ هنا</translation>
    </message>
    <message>
        <source>Sometimes</source>
        <translation>أحيانًا</translation>
    </message>
    <message>
        <source>Spots worth checking</source>
        <translation>نقاط تستحق الفحص</translation>
    </message>
    <message>
        <source>Your pain, 0 to 10</source>
        <translation>ألمك، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>Do not press here</source>
        <translation>لا تضغط هنا</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Muscle lifted away</source>
        <translation>عضلة مرفوعة جانبًا</translation>
    </message>
    <message>
        <source>Skin of the nerve roots</source>
        <translation>جلد جذور الأعصاب</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
</context>
<context>
    <name>LengthRow</name>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>LimitsBox</name>
    <message>
        <source>See why and what to do</source>
        <translation>معرفة السبب وما العمل</translation>
    </message>
    <message>
        <source>Look at your health answers</source>
        <translation>مراجعة إجاباتك الصحية</translation>
    </message>
</context>
<context>
    <name>Locks</name>
    <message>
        <source>Your history and its backups open only with your passphrase.</source>
        <translation>سجلك ونسخه الاحتياطية لا تُفتح إلا بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Your history has no passphrase: whoever uses this account can read it.</source>
        <translation>سجلك بلا عبارة مرور: من يستخدم هذا الحساب يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Your history is not in a file right now.</source>
        <translation>سجلك ليس في ملف الآن.</translation>
    </message>
    <message>
        <source>Lock your history with a passphrase</source>
        <translation>قفل سجلك بعبارة مرور</translation>
    </message>
    <message>
        <source>The passphrase of your history</source>
        <translation>عبارة مرور سجلك</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>تغييرها…</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>No longer keep it in the keyring</source>
        <translation>عدم حفظها بعد الآن في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Keep it in the keyring of the system</source>
        <translation>حفظها في حلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>The keyring keeps it: whoever is logged in as you can open your history.</source>
        <translation>حلقة المفاتيح تحفظها: من يسجّل الدخول بحسابك يستطيع فتح سجلك.</translation>
    </message>
    <message>
        <source>The keyring did not take it. It may be closed.</source>
        <translation>لم تقبلها حلقة المفاتيح. ربما تكون مغلقة.</translation>
    </message>
    <message>
        <source>The keyring does not keep it any more: it is asked for at each start.</source>
        <translation>لم تعد حلقة المفاتيح تحفظها: تُطلب عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The keyring still has it. It may be closed.</source>
        <translation>ما زالت عند حلقة المفاتيح. ربما تكون مغلقة.</translation>
    </message>
    <message>
        <source>A passphrase. Without it nobody can open your history again, and nobody can reset it:</source>
        <translation>عبارة مرور. من دونها لا يستطيع أحد فتح سجلك ثانية، ولا يستطيع أحد إعادة تعيينها:</translation>
    </message>
    <message>
        <source>Your history is rewritten; its backups follow…</source>
        <translation>يُعاد الآن حفظ سجلك؛ وتتبعه نسخه الاحتياطية…</translation>
    </message>
    <message numerus="yes">
        <source>%n backups could not be rewritten and are as they were.</source>
        <translation>
            <numerusform>أُعيد حفظ كل النسخ الاحتياطية.</numerusform>
            <numerusform>تعذّرت إعادة حفظ نسخة احتياطية واحدة وبقيت كما كانت.</numerusform>
            <numerusform>تعذّرت إعادة حفظ نسختين احتياطيتين وبقيتا كما كانتا.</numerusform>
            <numerusform>تعذّرت إعادة حفظ %n نسخ احتياطية وبقيت كما كانت.</numerusform>
            <numerusform>تعذّرت إعادة حفظ %n نسخة احتياطية وبقيت كما كانت.</numerusform>
            <numerusform>تعذّرت إعادة حفظ %n نسخة احتياطية وبقيت كما كانت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log pain</source>
        <translation>تسجيل ألم</translation>
    </message>
    <message>
        <source>One easy hold</source>
        <translation>ضغطة خفيفة واحدة</translation>
    </message>
    <message>
        <source>A position of ease</source>
        <translation>وضعية مريحة</translation>
    </message>
    <message>
        <source>Lie or sit so that it may ease off. Nothing is pressed.</source>
        <translation>استلقِ أو اجلس بحيث قد يخف. لا يُضغط على شيء.</translation>
    </message>
    <message>
        <source>Just note it</source>
        <translation>تدوينه فقط</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>كيف الألم الآن؟</translation>
    </message>
    <message>
        <source>Click a number, or type it and press Enter.</source>
        <translation>انقر على رقم، أو اكتبه واضغط Enter.</translation>
    </message>
    <message>
        <source>A bad day?</source>
        <translation>يوم سيئ؟</translation>
    </message>
    <message>
        <source>Gently, once: %1.</source>
        <translation>بلطف، مرة واحدة: %1.</translation>
    </message>
    <message>
        <source>Keeps that today is a bad day, without a number.</source>
        <translation>يحفظ أن اليوم سيئ، دون رقم.</translation>
    </message>
    <message>
        <source>Keeps %1 of 10, and no more today.</source>
        <translation>يحفظ %1 من 10، ولا شيء غير ذلك اليوم.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MapBar</name>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation>منظور من</translation>
    </message>
    <message>
        <source>Shown layers</source>
        <translation>الطبقات الظاهرة</translation>
    </message>
    <message>
        <source>View and layers of the body</source>
        <translation>عرض الجسم وطبقاته</translation>
    </message>
</context>
<context>
    <name>MapCorner</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الخريطة</translation>
    </message>
</context>
<context>
    <name>MarkEditor</name>
    <message>
        <source>Strength, 0 to 10</source>
        <translation>الشدة، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Kind of pain</source>
        <translation>نوع الألم</translation>
    </message>
    <message>
        <source>How strong?</source>
        <translation>ما شدته؟</translation>
    </message>
</context>
<context>
    <name>MarkLine</name>
    <message>
        <source>%1, %2 of 10, %3</source>
        <translation>%1، %2 من 10، %3</translation>
    </message>
    <message>
        <source>Change strength, kind and depth</source>
        <translation>تغيير الشدة والنوع والعمق</translation>
    </message>
    <message>
        <source>painted</source>
        <translation>مرسوم</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>MorningBar</name>
    <message>
        <source>Yesterday: %1. How was the pain this morning?</source>
        <translation>أمس: %1. كيف كان الألم هذا الصباح؟</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>NerveBox</name>
    <message>
        <source>Why this is shown</source>
        <translation>لماذا يظهر هذا</translation>
    </message>
</context>
<context>
    <name>NewsDialog</name>
    <message>
        <source>What is new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>الإصدار %1، %2</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Put this message away</source>
        <translation>إبعاد هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Sources of this page</source>
        <translation>مصادر هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>PainBefore</name>
    <message>
        <source>How strong is the pain now?</source>
        <translation>ما شدة الألم الآن؟</translation>
    </message>
    <message>
        <source>0 is none, 10 the worst</source>
        <translation>0 لا ألم، 10 الأسوأ</translation>
    </message>
</context>
<context>
    <name>PainLine</name>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>الألم من 0 إلى 10</translation>
    </message>
    <message>
        <source>None chosen yet. Type a number, or use the arrow keys.</source>
        <translation>لم يُختر شيء بعد. اكتب رقمًا أو استخدم مفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>PainLog</name>
    <message>
        <source>Nothing is marked on the map.</source>
        <translation>لا علامات على الخريطة.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n غيرها</numerusform>
            <numerusform>%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept with it, as marked on the map: %1.</source>
        <translation>يُحفظ معه ما عليه علامة في الخريطة: %1.</translation>
    </message>
    <message>
        <source>A bad day</source>
        <translation>يوم سيئ</translation>
    </message>
    <message>
        <source>Noted in your history.</source>
        <translation>دُوّن في سجلك.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>PainPanel</name>
    <message>
        <source>Where does it hurt?</source>
        <translation>أين يؤلمك؟</translation>
    </message>
    <message>
        <source>Click the places on the body, or paint over them. You can also tick them in the list.</source>
        <translation>انقر على المواضع في الجسم، أو ارسم فوقها. يمكنك أيضًا تحديدها في القائمة.</translation>
    </message>
    <message>
        <source>Start from last time</source>
        <translation>البدء من المرة السابقة</translation>
    </message>
    <message>
        <source>Strength of new marks, 0 to 10</source>
        <translation>شدة العلامات الجديدة، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Choose the places from a list</source>
        <translation>اختيار المواضع من قائمة</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Strength of new marks</source>
        <translation>شدة العلامات الجديدة</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>إظهار أقل</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>إظهار الكل: %1</translation>
    </message>
</context>
<context>
    <name>PainScale</name>
    <message>
        <source>0 is no pain</source>
        <translation>0 لا ألم</translation>
    </message>
    <message>
        <source>10 is the worst you can imagine</source>
        <translation>10 أسوأ ما تتخيله</translation>
    </message>
    <message>
        <source>Pain from 0 to 10</source>
        <translation>الألم من 0 إلى 10</translation>
    </message>
    <message>
        <source>Type a number, or use the arrow keys.</source>
        <translation>اكتب رقمًا أو استخدم مفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>0, no pain</source>
        <translation>0، لا ألم</translation>
    </message>
    <message>
        <source>10, the worst pain you can imagine</source>
        <translation>10، أسوأ ألم تتخيله</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 من 10</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Preferences</source>
        <translation>تفضيلات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>آخر 90 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الوقت</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>Same as earlier today</source>
        <translation>مثل ما سبق اليوم</translation>
    </message>
    <message>
        <source>Same as yesterday</source>
        <translation>مثل الأمس</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>مثل المرة السابقة</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>العودة إلى القائمة (Esc)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>إيجادها</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>العمل عليها</translation>
    </message>
    <message>
        <source>Not one to press yourself</source>
        <translation>ليست للضغط بنفسك</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>متروكة الآن</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>ضع في الحسبان</translation>
    </message>
    <message>
        <source>Stop if</source>
        <translation>توقف إذا</translation>
    </message>
    <message>
        <source>More signs to stop at</source>
        <translation>علامات أخرى للتوقف</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>ما لا يُفعل</translation>
    </message>
    <message>
        <source>More about this spot</source>
        <translation>المزيد عن هذه النقطة</translation>
    </message>
    <message>
        <source>Add to routine</source>
        <translation>إضافة إلى الروتين</translation>
    </message>
    <message>
        <source>A physiotherapist or doctor can check this spot.</source>
        <translation>يستطيع اختصاصي العلاج الطبيعي أو الطبيب فحص هذه النقطة.</translation>
    </message>
    <message>
        <source>Feels like: %1</source>
        <translation>الإحساس: %1</translation>
    </message>
    <message>
        <source>Often worse with: %1</source>
        <translation>يسوء كثيرًا مع: %1</translation>
    </message>
    <message>
        <source>Often eased by: %1</source>
        <translation>يخف كثيرًا مع: %1</translation>
    </message>
    <message>
        <source>Can look like it: %1</source>
        <translation>قد يشبهها: %1</translation>
    </message>
    <message>
        <source>Not suitable here: %1</source>
        <translation>غير مناسب هنا: %1</translation>
    </message>
</context>
<context>
    <name>PositionPicture</name>
    <message>
        <source>Picture of the position</source>
        <translation>صورة الوضعية</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Lean in slowly, and breathe out.</source>
        <translation>اتكئ ببطء، وأخرج النفَس.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Figure on the map</source>
        <translation>الشكل على الخريطة</translation>
    </message>
    <message>
        <source>Only the outline differs; marks and spots stay the same.</source>
        <translation>يختلف الإطار الخارجي فقط؛ العلامات والنقاط كما هي.</translation>
    </message>
    <message>
        <source>body, shape, woman, man, sex, gender</source>
        <translation>جسم، شكل، امرأة، رجل، جنس</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>The window opens anew; nothing is lost.</source>
        <translation>تُفتح النافذة من جديد؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>Sound and voice</source>
        <translation>الصوت والنطق</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>mute, quiet</source>
        <translation>كتم، هدوء</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>louder, quieter</source>
        <translation>أعلى، أخفض</translation>
    </message>
    <message>
        <source>A voice says what comes next</source>
        <translation>صوت ينطق بما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>A sound at half time</source>
        <translation>صوت عند منتصف الوقت</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Ask at each spot whether pressing it brings your pain</source>
        <translation>السؤال عند كل نقطة هل يُظهر الضغط عليها ألمك</translation>
    </message>
    <message>
        <source>press check, find, familiar pain</source>
        <translation>فحص بالضغط، إيجاد، ألم مألوف</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>وقت اتخاذ الوضعية</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>timer, countdown, get ready, seconds</source>
        <translation>مؤقّت، عد تنازلي، استعداد، ثوانٍ</translation>
    </message>
    <message>
        <source>Time to find a spot in a routine</source>
        <translation>وقت إيجاد نقطة في روتين</translation>
    </message>
    <message>
        <source>The right arrow key goes on as soon as you are there.</source>
        <translation>مفتاح السهم الأيمن يتابع فور وصولك.</translation>
    </message>
    <message>
        <source>timer, countdown, seconds</source>
        <translation>مؤقّت، عد تنازلي، ثوانٍ</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind me to stand up while I am at the desk</source>
        <translation>ذكّرني بالوقوف وأنا على المكتب</translation>
    </message>
    <message>
        <source>After sitting for</source>
        <translation>بعد الجلوس مدة</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>تبدأ ساعات الهدوء عند</translation>
    </message>
    <message>
        <source>%1:00</source>
        <translation>%1:00</translation>
    </message>
    <message>
        <source>evening, do not disturb</source>
        <translation>مساء، عدم الإزعاج</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>تنتهي ساعات الهدوء عند</translation>
    </message>
    <message>
        <source>What falls into these hours is told when they are over. A reminder of the next session is set where a session is rated.</source>
        <translation>ما يقع في هذه الساعات يُقال بعد انتهائها. يُضبط تذكير الجلسة القادمة حيث تُقيَّم الجلسة.</translation>
    </message>
    <message>
        <source>morning, do not disturb</source>
        <translation>صباح، عدم الإزعاج</translation>
    </message>
    <message>
        <source>Your health</source>
        <translation>صحتك</translation>
    </message>
    <message>
        <source>What rules out some techniques, or asks for less pressure:</source>
        <translation>ما يستبعد بعض التقنيات أو يتطلب ضغطًا أقل:</translation>
    </message>
    <message>
        <source>Change these answers…</source>
        <translation>تغيير هذه الإجابات…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Kept on this computer only, in this folder:</source>
        <translation>محفوظة على هذا الحاسوب فقط، في هذا المجلد:</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>استخدام مجلد آخر…</translation>
    </message>
    <message>
        <source>Passphrase…</source>
        <translation>عبارة المرور…</translation>
    </message>
    <message>
        <source>Backups are made by themselves, in this folder:</source>
        <translation>تُنشأ النسخ الاحتياطية تلقائيًا في هذا المجلد:</translation>
    </message>
    <message>
        <source>Another folder for backups…</source>
        <translation>مجلد آخر للنسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Hourly backups kept</source>
        <translation>النسخ المحفوظة كل ساعة</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>Daily backups kept</source>
        <translation>النسخ اليومية المحفوظة</translation>
    </message>
    <message>
        <source>Monthly backups kept</source>
        <translation>النسخ الشهرية المحفوظة</translation>
    </message>
    <message>
        <source>Shared with your other computers by this folder:</source>
        <translation>مشترك مع حواسيبك الأخرى عبر هذا المجلد:</translation>
    </message>
    <message>
        <source>Sync by a folder…</source>
        <translation>المزامنة عبر مجلد…</translation>
    </message>
    <message>
        <source>Each computer writes its own file there. Any service that carries files can carry it; the program itself sends nothing.</source>
        <translation>يكتب كل حاسوب ملفه الخاص هناك. أي خدمة تنقل الملفات تستطيع نقله؛ البرنامج نفسه لا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>share, several computers, cloud</source>
        <translation>مشاركة، عدة حواسيب، سحابة</translation>
    </message>
    <message>
        <source>No longer sync</source>
        <translation>إيقاف المزامنة</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>تفضيلات</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>font, letters, bigger, larger, smaller, zoom</source>
        <translation>خط، حروف، كبير، أكبر، أصغر، تكبير</translation>
    </message>
    <message>
        <source>light, dark, bright, theme, night</source>
        <translation>فاتح، داكن، سطوع، سمة، ليل</translation>
    </message>
    <message>
        <source>Sprache, idioma, لغة, English, Spanish, German, Arabic</source>
        <translation>language، الإنجليزية، الإسبانية، الألمانية، العربية</translation>
    </message>
    <message>
        <source>speech, speak, read aloud</source>
        <translation>كلام، نطق، قراءة بصوت</translation>
    </message>
    <message>
        <source>sitting, break, move, notifications</source>
        <translation>جلوس، استراحة، حركة، إشعارات</translation>
    </message>
    <message>
        <source>conditions, blood thinners, pregnancy, pregnant, illness, safety</source>
        <translation>حالات، مميعات الدم، حمل، حامل، مرض، سلامة</translation>
    </message>
    <message>
        <source>move the history, data folder, privacy</source>
        <translation>نقل السجل، مجلد البيانات، خصوصية</translation>
    </message>
    <message>
        <source>password, lock, encrypt, private, privacy</source>
        <translation>كلمة مرور، قفل، تشفير، خاص، خصوصية</translation>
    </message>
</context>
<context>
    <name>PressCheck</name>
    <message>
        <source>Is this the spot?</source>
        <translation>هل هذه هي النقطة؟</translation>
    </message>
    <message>
        <source>Press it gently for 5 seconds. What do you feel?</source>
        <translation>اضغط عليها بلطف 5 ثوانٍ. بماذا تحس؟</translation>
    </message>
    <message>
        <source>My usual pain</source>
        <translation>ألمي المعتاد</translation>
    </message>
    <message>
        <source>Sore, but not my pain</source>
        <translation>موجعة، لكنه ليس ألمي</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Then this spot is worth working on.</source>
        <translation>إذن تستحق هذه النقطة العمل عليها.</translation>
    </message>
    <message>
        <source>It may still be worth a try. Others in the list may fit better.</source>
        <translation>قد تستحق المحاولة مع ذلك. وقد تناسب نقاط أخرى في القائمة أكثر.</translation>
    </message>
    <message>
        <source>Search 1 to 2 cm around it, or try another spot of the list.</source>
        <translation>ابحث حولها بمقدار 1 إلى 2 سم، أو جرّب نقطة أخرى من القائمة.</translation>
    </message>
    <message>
        <source>Confirmed %1 of %2 times.</source>
        <translation>تأكدت %1 من %2 مرات.</translation>
    </message>
</context>
<context>
    <name>PressureBar</name>
    <message>
        <source>How strong it is: stay between %1 and %2 of 10. Type a number to say how it is now.</source>
        <translation>الشدة: ابقَ بين %1 و%2 من 10. اكتب رقمًا لتقول كيف هي الآن.</translation>
    </message>
    <message>
        <source>Said last: %1</source>
        <translation>آخر ما قيل: %1</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Something went wrong. Your history is safe; you can go on.</source>
        <translation>حدث خطأ ما. سجلك بأمان؛ يمكنك المتابعة.</translation>
    </message>
    <message>
        <source>The log is in %1.</source>
        <translation>ملف التسجيل في %1.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>A short safety check</source>
        <translation>فحص سلامة قصير</translation>
    </message>
    <message>
        <source>Massage has to wait if one of these is true. Yes or no is enough.</source>
        <translation>على التدليك أن ينتظر إذا صحّ واحد من هذه. نعم أو لا تكفي.</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>No to all others, go on</source>
        <translation>لا للبقية كلها، متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%n questions, about %1 min.</source>
        <translation>
            <numerusform>لا أسئلة، نحو %1 د.</numerusform>
            <numerusform>سؤال واحد، نحو %1 د.</numerusform>
            <numerusform>سؤالان، نحو %1 د.</numerusform>
            <numerusform>%n أسئلة، نحو %1 د.</numerusform>
            <numerusform>%n سؤالًا، نحو %1 د.</numerusform>
            <numerusform>%n سؤال، نحو %1 د.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys: Y for yes, N for no, up and down to go to another question.</source>
        <translation>المفاتيح: ن لنعم، ول للا، والسهمان لأعلى ولأسفل للانتقال إلى سؤال آخر.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Learn &amp; safety</source>
        <translation>التعلّم والسلامة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
</context>
<context>
    <name>RatingPanel</name>
    <message>
        <source>Please read first</source>
        <translation>اقرأ هذا أولًا من فضلك</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note, if you like</source>
        <translation>ملاحظة، إن شئت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Skip rating</source>
        <translation>تخطي التقييم</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Save the rating</source>
        <translation>حفظ التقييم</translation>
    </message>
    <message>
        <source>Skip the rating</source>
        <translation>تخطي التقييم</translation>
    </message>
    <message>
        <source>How is the pain now?</source>
        <translation>كيف الألم الآن؟</translation>
    </message>
    <message>
        <source>How was the pain right after it?</source>
        <translation>كيف كان الألم بعدها مباشرة؟</translation>
    </message>
    <message>
        <source>Before the session: %1 of 10</source>
        <translation>قبل الجلسة: %1 من 10</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>Choose a number first, or skip.</source>
        <translation>اختر رقمًا أولًا، أو تخطَّ.</translation>
    </message>
    <message>
        <source>When to get help after a massage</source>
        <translation>متى تُطلب المساعدة بعد التدليك</translation>
    </message>
</context>
<context>
    <name>Redrawing</name>
    <message>
        <source>A session is running. The exercise can be done after it.</source>
        <translation>هناك جلسة جارية. يمكن إجراء التمرين بعدها.</translation>
    </message>
    <message>
        <source>First mark or paint where it hurts now, as you always do.</source>
        <translation>ضع أولًا علامات أو ارسم حيث يؤلمك الآن، كما تفعل دائمًا.</translation>
    </message>
    <message>
        <source>That is done</source>
        <translation>تم ذلك</translation>
    </message>
    <message>
        <source>Now mark or paint the same pain once more, as if it were the first time.</source>
        <translation>والآن ضع علامات أو ارسم الألم نفسه مرة أخرى، كأنها المرة الأولى.</translation>
    </message>
    <message>
        <source>Nothing was drawn, so nothing was measured. Your marks are back.</source>
        <translation>لم يُرسم شيء، فلم يُقَس شيء. عادت علاماتك.</translation>
    </message>
    <message>
        <source>Thank you. Changes on the body are now told by how you draw. Your marks are back.</source>
        <translation>شكرًا. تُقدَّر التغيّرات على الجسم الآن بحسب طريقة رسمك. عادت علاماتك.</translation>
    </message>
</context>
<context>
    <name>RegionList</name>
    <message>
        <source>Search, as in hip, calf, piriformis</source>
        <translation>ابحث بكلمة مثل hip أو calf أو piriformis</translation>
    </message>
    <message>
        <source>Search the regions</source>
        <translation>البحث في المناطق</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>إفراغ البحث</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Arrow keys go from region to region, Space marks.</source>
        <translation>تنقل مفاتيح الأسهم من منطقة إلى أخرى، ومفتاح المسافة يضع العلامة.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>RegionModel</name>
    <message>
        <source>%1, marked</source>
        <translation>%1، عليه علامة</translation>
    </message>
    <message>
        <source>%1, not marked</source>
        <translation>%1، بلا علامة</translation>
    </message>
</context>
<context>
    <name>RemindRow</name>
    <message>
        <source>Remind me of the next one</source>
        <translation>ذكّرني بالجلسة القادمة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %n ساعات</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
            <numerusform>بعد %n ساعة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>ليس اليوم</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Stand up for a moment</source>
        <translation>قف لحظة</translation>
    </message>
    <message>
        <source>You have been sitting for a while. Stand up and move a little.</source>
        <translation>أنت جالس منذ مدة. قف وتحرك قليلًا.</translation>
    </message>
    <message>
        <source>I am up</source>
        <translation>وقفت</translation>
    </message>
    <message>
        <source>Your next session</source>
        <translation>جلستك القادمة</translation>
    </message>
    <message>
        <source>You wanted to be reminded of your next session.</source>
        <translation>أردت أن تُذكَّر بجلستك القادمة.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Sciatica Desktop</source>
        <translation>Sciatica Desktop</translation>
    </message>
    <message>
        <source>It stays in the tray to remind you. Quit it from there, or with Ctrl+Q in its window.</source>
        <translation>يبقى في شريط النظام ليذكّرك. أنهِه من هناك، أو بـ Ctrl+Q في نافذته.</translation>
    </message>
    <message>
        <source>Sciatica Desktop is still open</source>
        <translation>Sciatica Desktop ما زال مفتوحًا</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>My pain, my course</source>
        <translation>ألمي ومساره</translation>
    </message>
    <message>
        <source>Written down by the person with Sciatica Desktop. It describes; it is not a diagnosis.</source>
        <translation>دوّنه الشخص نفسه ببرنامج Sciatica Desktop. هو وصف، وليس تشخيصًا.</translation>
    </message>
    <message>
        <source>Pain before the session %1 of 10, right after it %2.</source>
        <translation>الألم قبل الجلسة %1 من 10، وبعدها مباشرةً %2.</translation>
    </message>
    <message>
        <source>Pain before a session typically %1 of 10, right after it %2.</source>
        <translation>الألم المعتاد قبل الجلسة %1 من 10، وبعدها مباشرة %2.</translation>
    </message>
    <message>
        <source>Nothing was drawn in this time.</source>
        <translation>لم يُرسم شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>في البداية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيّر</translation>
    </message>
    <message>
        <source>Marked last (%1): %2.</source>
        <translation>آخر ما وُضعت عليه علامة (%1): %2.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>قليلة جدًا</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>لم يُجَب عنها بعد.</translation>
    </message>
    <message>
        <source>Last answered on %1.</source>
        <translation>آخر إجابة في %1.</translation>
    </message>
    <message>
        <source>No warning sign was answered with yes.</source>
        <translation>لم يُجَب بنعم عن أي علامة تحذيرية.</translation>
    </message>
    <message>
        <source>Answered with yes:</source>
        <translation>أُجيب بنعم عن:</translation>
    </message>
</context>
<context>
    <name>ReportPainter</name>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>less pain</source>
        <translation>ألم أقل</translation>
    </message>
    <message>
        <source>more pain</source>
        <translation>ألم أكثر</translation>
    </message>
    <message>
        <source>Pain before (ring) and after (dot), 0 to 10; lines: running medians (before dashed)</source>
        <translation>الألم قبلها (حلقة) وبعدها (نقطة)، من 0 إلى 10؛ الخطوط: الوسيط المتحرك (قبلها متقطع)</translation>
    </message>
    <message>
        <source>What was tried, and what the pain did</source>
        <translation>ما جُرّب، وما فعله الألم</translation>
    </message>
    <message>
        <source>times</source>
        <translation>مرات</translation>
    </message>
    <message>
        <source>right after</source>
        <translation>بعدها مباشرة</translation>
    </message>
    <message>
        <source>next morning</source>
        <translation>صباح اليوم التالي</translation>
    </message>
    <message>
        <source>No rated sessions in this time.</source>
        <translation>لا جلسات مقيَّمة في هذه المدة.</translation>
    </message>
    <message>
        <source>Safety questions</source>
        <translation>أسئلة السلامة</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>بكلماتي</translation>
    </message>
    <message>
        <source>No notes in this time.</source>
        <translation>لا ملاحظات في هذه المدة.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>The report is in %1. Anyone who has that file can read it.</source>
        <translation>التقرير في %1. كل من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>One page with body, pain, what was tried, safety answers and your own words.</source>
        <translation>صفحة واحدة فيها الجسم والألم وما جُرّب وإجابات السلامة وكلماتك.</translation>
    </message>
    <message>
        <source>Which time is the report about?</source>
        <translation>عن أي مدة التقرير؟</translation>
    </message>
</context>
<context>
    <name>RoutinePanel</name>
    <message>
        <source>Back to the marks</source>
        <translation>العودة إلى العلامات</translation>
    </message>
    <message>
        <source>Spots, in their order</source>
        <translation>النقاط بترتيبها</translation>
    </message>
    <message>
        <source>Open a spot on the map or in the list, and choose Add to routine.</source>
        <translation>افتح نقطة على الخريطة أو في القائمة، واختر «إضافة إلى الروتين».</translation>
    </message>
    <message>
        <source>Heat before</source>
        <translation>حرارة قبلها</translation>
    </message>
    <message>
        <source>Easy movement before</source>
        <translation>حركة خفيفة قبلها</translation>
    </message>
    <message>
        <source>Cold after, for comfort only</source>
        <translation>برودة بعدها، للراحة فقط</translation>
    </message>
    <message>
        <source>Stretch before the spots</source>
        <translation>إطالة قبل النقاط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name, such as Evening</source>
        <translation>الاسم، مثل: المساء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>Your routine</source>
        <translation>روتينك</translation>
    </message>
    <message>
        <source>Stretches after the spots</source>
        <translation>إطالات بعد النقاط</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>In all %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>In all %1, and %2 of heat before</source>
        <translation>المجموع %1، وقبله %2 من الحرارة</translation>
    </message>
</context>
<context>
    <name>SafetyActs</name>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation>السلامة</translation>
    </message>
</context>
<context>
    <name>SavedRoutines</name>
    <message>
        <source>Saved routines</source>
        <translation>الروتينات المحفوظة</translation>
    </message>
    <message>
        <source>Throw away: %1</source>
        <translation>رمي: %1</translation>
    </message>
</context>
<context>
    <name>SecretDialog</name>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>مرة أخرى:</translation>
    </message>
    <message>
        <source>Type a passphrase first.</source>
        <translation>اكتب عبارة مرور أولًا.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>SessionActs</name>
    <message>
        <source>End this session?</source>
        <translation>هل تريد إنهاء هذه الجلسة؟</translation>
    </message>
    <message>
        <source>What you have done so far is kept.</source>
        <translation>ما أنجزته حتى الآن محفوظ.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>إنهاؤها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>Saved in your history.</source>
        <translation>حُفظ في سجلك.</translation>
    </message>
    <message>
        <source>The whole screen shows a session. Choose a spot and start first.</source>
        <translation>تعرض الشاشة كلها جلسة. اختر نقطة وابدأ أولًا.</translation>
    </message>
</context>
<context>
    <name>SessionControls</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>أكثر من اللازم</translation>
    </message>
    <message>
        <source>Numb or electric: stop</source>
        <translation>خدر أو كهرباء: إيقاف</translation>
    </message>
    <message>
        <source>Step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Step before (Left arrow). R starts this step again.</source>
        <translation>الخطوة السابقة (السهم الأيسر). R يبدأ هذه الخطوة من جديد.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Next step (Right arrow). Page Down goes to the next part.</source>
        <translation>الخطوة التالية (السهم الأيمن). Page Down يذهب إلى الجزء التالي.</translation>
    </message>
    <message>
        <source>Stop and keep what was done</source>
        <translation>الإيقاف مع الاحتفاظ بما أُنجز</translation>
    </message>
    <message>
        <source>Too much pressure</source>
        <translation>الضغط أكثر من اللازم</translation>
    </message>
    <message>
        <source>End this press; later ones get shorter (T)</source>
        <translation>إنهاء هذه الضغطة؛ وتقصر الضغطات التالية (T)</translation>
    </message>
    <message>
        <source>Stop now and note it (N)</source>
        <translation>الإيقاف الآن وتدوين ذلك (N)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
</context>
<context>
    <name>SessionGuide</name>
    <message>
        <source>The computer was asleep or busy, so the timer waited. %1 left of this step.</source>
        <translation>كان الحاسوب نائمًا أو مشغولًا، فانتظر المؤقّت. بقي %1 من هذه الخطوة.</translation>
    </message>
    <message>
        <source>Paused, with %1 left of this step.</source>
        <translation>إيقاف مؤقت، وبقي %1 من هذه الخطوة.</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <translation>هذه هي الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
    <message>
        <source>Next: %1 (%2)</source>
        <translation>التالي: %1 (%2)</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>How strong the pressure feels, from 0 to 10. Stay between %1 and %2.</source>
        <translation>مدى شدة الضغط كما تشعر به، من 0 إلى 10. ابقَ بين %1 و%2.</translation>
    </message>
    <message>
        <source>When to stop, and what to do</source>
        <translation>متى تتوقف، وماذا تفعل</translation>
    </message>
</context>
<context>
    <name>SessionPanel</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>مغادرة الجلسة</translation>
    </message>
    <message>
        <source>Leave the session (Esc)</source>
        <translation>مغادرة الجلسة (Esc)</translation>
    </message>
    <message>
        <source>Floor mode: fill the screen</source>
        <translation>وضع الأرضية: ملء الشاشة</translation>
    </message>
    <message>
        <source>Floor mode: the countdown fills the screen, to be read from the floor (F11)</source>
        <translation>وضع الأرضية: يملأ العد التنازلي الشاشة ليُقرأ من الأرض (F11)</translation>
    </message>
    <message>
        <source>Sound on (M)</source>
        <translation>تشغيل الصوت (M)</translation>
    </message>
    <message>
        <source>Mute (M)</source>
        <translation>كتم الصوت (M)</translation>
    </message>
</context>
<context>
    <name>Sharpen</name>
    <message>
        <source>Sharpen the list with a question</source>
        <translation>تدقيق القائمة بسؤال</translation>
    </message>
    <message>
        <source>No more questions for now.</source>
        <translation>لا أسئلة أخرى الآن.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
</context>
<context>
    <name>SideDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SideWindows</name>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>%1 (content in English)</source>
        <translation>%1 (المحتوى بالإنجليزية)</translation>
    </message>
    <message>
        <source>%1 (your pack; menus and buttons in English)</source>
        <translation>%1 (حزمتك؛ القوائم والأزرار بالإنجليزية)</translation>
    </message>
</context>
<context>
    <name>Sound</name>
    <message>
        <source>The sound is off; watch the ring.</source>
        <translation>الصوت مغلق؛ راقب الحلقة.</translation>
    </message>
    <message>
        <source>No sound here; watch the ring.</source>
        <translation>لا صوت هنا؛ راقب الحلقة.</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>The voice is off.</source>
        <translation>النطق مغلق.</translation>
    </message>
    <message>
        <source>No voice on this computer.</source>
        <translation>لا نطق على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A voice says what comes.</source>
        <translation>صوت ينطق بما يأتي.</translation>
    </message>
</context>
<context>
    <name>SpotRow</name>
    <message>
        <source>Earlier: %1</source>
        <translation>تقديم: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>تأخير: %1</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>إخراج: %1</translation>
    </message>
    <message>
        <source>Then once on the other side, at half the pressure</source>
        <translation>ثم مرة على الجهة الأخرى، بنصف الضغط</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>StepStrip</name>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Less: %1</source>
        <translation>أقل: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>أكثر: %1</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>No spot known here often sends pain only there. Mark other places that hurt too, also in the back.</source>
        <translation>لا توجد هنا نقطة معروفة ترسل الألم كثيرًا إلى هناك وحده. ضع علامات على مواضع أخرى تؤلمك أيضًا، وفي الخلف كذلك.</translation>
    </message>
    <message>
        <source>Areas worth checking, not a diagnosis.</source>
        <translation>مناطق تستحق الفحص، وليست تشخيصًا.</translation>
    </message>
    <message>
        <source>What may send pain there</source>
        <translation>ما قد يرسل الألم إلى هناك</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>إظهار المزيد</numerusform>
            <numerusform>إظهار واحدة أخرى</numerusform>
            <numerusform>إظهار اثنتين أخريين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
</context>
<context>
    <name>Syncing</name>
    <message>
        <source>A folder that your other computers have too</source>
        <translation>مجلد موجود أيضًا على حواسيبك الأخرى</translation>
    </message>
    <message>
        <source>Your history is no longer synced. The files in the folder stay.</source>
        <translation>لم يعد سجلك يُزامَن. تبقى الملفات في المجلد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries came from your other computers.</source>
        <translation>
            <numerusform>لم تأتِ مدخلات من حواسيبك الأخرى.</numerusform>
            <numerusform>جاءت مدخلة واحدة من حواسيبك الأخرى.</numerusform>
            <numerusform>جاءت مدخلتان من حواسيبك الأخرى.</numerusform>
            <numerusform>جاءت %n مدخلات من حواسيبك الأخرى.</numerusform>
            <numerusform>جاءت %n مدخلة من حواسيبك الأخرى.</numerusform>
            <numerusform>جاءت %n مدخلة من حواسيبك الأخرى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechniqueBox</name>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>Where not to press</source>
        <translation>أين لا تضغط</translation>
    </message>
    <message>
        <source>About this tool</source>
        <translation>عن هذه الأداة</translation>
    </message>
</context>
<context>
    <name>Transfers</name>
    <message>
        <source>Complete, can be imported again (*.json)</source>
        <translation>كامل، يمكن استيراده من جديد (*.json)</translation>
    </message>
    <message>
        <source>Table for spreadsheets (*.csv)</source>
        <translation>جدول لبرامج الجداول (*.csv)</translation>
    </message>
    <message>
        <source>For medical software, FHIR R4 (*.fhir.json)</source>
        <translation>للبرامج الطبية، FHIR R4 (*.fhir.json)</translation>
    </message>
    <message>
        <source>Export your history</source>
        <translation>تصدير سجلك</translation>
    </message>
    <message>
        <source>Exported to %1. Anyone who has that file can read it.</source>
        <translation>صُدّر إلى %1. كل من لديه هذا الملف يستطيع قراءته.</translation>
    </message>
    <message>
        <source>Import a history</source>
        <translation>استيراد سجل</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated.</source>
        <translation>استُورد: %1 جديدة، %2 محدّثة.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>%1 cannot be copied (%2); make room beside it, allow writing there and try again.</source>
        <translation>تعذّر نسخ %1 (%2)؛ أفسح مكانًا بجانبه واسمح بالكتابة هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose a folder that you may write to.</source>
        <translation>تعذّر إنشاء %1 (%2)؛ اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 cannot be made (%2); choose another folder.</source>
        <translation>تعذّر إنشاء %1 (%2)؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; look at whether you may read and write in its folder.</source>
        <translation>تعذّر فتح %1؛ تحقق من أنه يُسمح لك بالقراءة والكتابة في مجلده.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); look at the sync folder.</source>
        <translation>تعذّرت قراءة %1 (%2)؛ تحقق من مجلد المزامنة.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2); look at whether you may read and write in its folder.</source>
        <translation>تعذّرت قراءة %1 (%2)؛ تحقق من أنه يُسمح لك بالقراءة والكتابة في مجلده.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2); remove it by hand.</source>
        <translation>تعذّرت إزالة %1 (%2)؛ أزله يدويًا.</translation>
    </message>
    <message>
        <source>%1 cannot be set aside (%2); make room beside it, allow writing there and try again.</source>
        <translation>تعذّرت تنحية %1 جانبًا (%2)؛ أفسح مكانًا بجانبه واسمح بالكتابة هناك ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose a folder that you may write to.</source>
        <translation>تعذّرت كتابة %1 (%2)؛ اختر مجلدًا يُسمح لك بالكتابة فيه.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); choose another place.</source>
        <translation>تعذّرت كتابة %1 (%2)؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); look at the sync folder.</source>
        <translation>تعذّرت كتابة %1 (%2)؛ تحقق من مجلد المزامنة.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2); the preferences hold until the program is closed.</source>
        <translation>تعذّرت كتابة %1 (%2)؛ تسري التفضيلات إلى أن تغلق البرنامج.</translation>
    </message>
    <message>
        <source>%1 could not be read again after it was written; try another disk.</source>
        <translation>تعذّرت قراءة %1 بعد كتابته؛ جرّب قرصًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be read or written; look at the disk and try again; nothing was changed.</source>
        <translation>تعذّرت قراءة %1 أو كتابته؛ تحقق من القرص ثم حاول مرة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full; make room and try again; nothing was changed.</source>
        <translation>تعذّرت كتابة %1 لأن القرص ممتلئ؛ أفسح مكانًا ثم حاول مرة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase; try again.</source>
        <translation>لا يُفتح %1 بعبارة المرور هذه؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has lines that cannot be read (%2); the others were taken.</source>
        <translation>في %1 سطور تعذّرت قراءتها (%2)؛ وأُخذت البقية.</translation>
    </message>
    <message>
        <source>%1 is damaged; choose another file; nothing was changed.</source>
        <translation>%1 تالف؛ اختر ملفًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged; repair it or restore a backup; the file was left as it is.</source>
        <translation>%1 تالف؛ أصلحه أو عُد إلى نسخة احتياطية؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>%1 is in a folder that may not be written to; allow writing there or choose another folder; nothing was changed.</source>
        <translation>%1 في مجلد لا يُسمح بالكتابة فيه؛ اسمح بالكتابة هناك أو اختر مجلدًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is in use by another program; close the other program and try again.</source>
        <translation>%1 يستخدمه برنامج آخر؛ أغلق البرنامج الآخر ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is locked with a passphrase; lock this history with the same one.</source>
        <translation>%1 مقفل بعبارة مرور؛ اقفل هذا السجل بالعبارة نفسها.</translation>
    </message>
    <message>
        <source>%1 is locked with another passphrase; lock this history with the same one.</source>
        <translation>%1 مقفل بعبارة مرور أخرى؛ اقفل هذا السجل بالعبارة نفسها.</translation>
    </message>
    <message>
        <source>%1 is locked, or is not a history of this program; give its passphrase.</source>
        <translation>%1 مقفل، أو ليس سجلًا لهذا البرنامج؛ اكتب عبارة مروره.</translation>
    </message>
    <message>
        <source>%1 is not a history of this program; choose another file; nothing was changed.</source>
        <translation>%1 ليس سجلًا لهذا البرنامج؛ اختر ملفًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is not a history that this program exported (%2); choose another file; nothing was changed.</source>
        <translation>%1 ليس سجلًا صدّره هذا البرنامج (%2)؛ اختر ملفًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is not a sync file of this program; take it out of there.</source>
        <translation>%1 ليس ملف مزامنة لهذا البرنامج؛ أخرجه من هناك.</translation>
    </message>
    <message>
        <source>%1 is not there; choose another folder for syncing, or none.</source>
        <translation>%1 غير موجود؛ اختر مجلدًا آخر للمزامنة، أو لا تختر أي مجلد.</translation>
    </message>
    <message>
        <source>%1 may not be written; allow writing there or choose another folder; nothing was changed.</source>
        <translation>لا يُسمح بالكتابة في %1؛ اسمح بالكتابة هناك أو اختر مجلدًا آخر؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 keeps no routines; go back to your own history to save one.</source>
        <translation>%1 لا يحفظ روتينات؛ عُد إلى سجلك لتحفظ روتينًا.</translation>
    </message>
    <message>
        <source>%1 may not be written; allow writing to it and try again; nothing was changed.</source>
        <translation>لا يُسمح بالكتابة في %1؛ اسمح بالكتابة فيه ثم حاول مرة أخرى؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged: something other than this program changed it; repair it or restore a backup; the file was left as it is.</source>
        <translation>%1 تالف: غيّره شيء غير هذا البرنامج؛ أصلحه أو عُد إلى نسخة احتياطية؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program; install that here too.</source>
        <translation>%1 أنشأه إصدار أحدث من هذا البرنامج؛ ثبّته هنا أيضًا.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (format %2, this one reads up to %3); install the newer version; the file was left as it is.</source>
        <translation>%1 أنشأه إصدار أحدث من هذا البرنامج (الصيغة %2، وهذا يقرأ حتى %3)؛ ثبّت الإصدار الأحدث؛ تُرك الملف كما هو.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مكان على القرص</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>This example</source>
        <translation>هذا المثال</translation>
    </message>
</context>
<context>
    <name>TroubleDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>حدث خطأ ما</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>UnratedBar</name>
    <message>
        <source>A session was cut off (%1, %2). What you did is kept, and you can still rate it.</source>
        <translation>انقطعت جلسة (%1، %2). ما أنجزته محفوظ، وما زال بإمكانك تقييمها.</translation>
    </message>
    <message>
        <source>Rate it</source>
        <translation>قيّمها</translation>
    </message>
    <message>
        <source>Leave it unrated</source>
        <translation>اتركها بلا تقييم</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>What to do first</source>
        <translation>ما العمل أولًا</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>لماذا هذا مهم</translation>
    </message>
    <message>
        <source>Go on with gentle techniques</source>
        <translation>المتابعة بتقنيات لطيفة</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>العودة إلى الخريطة</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>طباعة هذه الصفحة</translation>
    </message>
    <message>
        <source>I have had this checked</source>
        <translation>فُحص هذا لدي</translation>
    </message>
    <message>
        <source>Yes, a professional looked at it</source>
        <translation>نعم، نظر فيه مختص</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Did a doctor or another professional look at this, and may you use massage again?</source>
        <translation>هل نظر في هذا طبيب أو مختص آخر، وهل يمكنك استخدام التدليك من جديد؟</translation>
    </message>
    <message>
        <source>You said yes to: %1.</source>
        <translation>أجبت بنعم عن: %1.</translation>
    </message>
    <message>
        <source>%1. Your history stays open.</source>
        <translation>%1. يبقى سجلك مفتوحًا.</translation>
    </message>
    <message>
        <source>Change my answers</source>
        <translation>تغيير إجاباتي</translation>
    </message>
</context>
<context>
    <name>WayAhead</name>
    <message>
        <source>What comes next</source>
        <translation>ما يأتي بعد ذلك</translation>
    </message>
    <message>
        <source>See what may send pain there</source>
        <translation>معرفة ما قد يرسل الألم إلى هناك</translation>
    </message>
    <message>
        <source>Spots worth checking show up on the body, and here with reasons.</source>
        <translation>تظهر النقاط التي تستحق الفحص على الجسم، وهنا مع الأسباب.</translation>
    </message>
    <message>
        <source>Press, with a guide</source>
        <translation>الضغط بإرشاد</translation>
    </message>
    <message>
        <source>It shows where and how, and keeps the time.</source>
        <translation>يبيّن أين وكيف، ويضبط الوقت.</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>معرفة ما يفيد</translation>
    </message>
    <message>
        <source>Your history builds up from session to session, on this computer only.</source>
        <translation>يتكوّن سجلك من جلسة إلى أخرى، على هذا الحاسوب فقط.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Look at an example first</source>
        <translation>مشاهدة مثال أولًا</translation>
    </message>
    <message>
        <source>Skip the introduction</source>
        <translation>تخطي المقدمة</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>For pain that runs from the low back or hip into the leg.</source>
        <translation>للألم الذي يمتد من أسفل الظهر أو الورك إلى الساق.</translation>
    </message>
    <message>
        <source>Next come a few safety questions, and your first mark.</source>
        <translation>تأتي الآن بضعة أسئلة عن السلامة، ثم علامتك الأولى.</translation>
    </message>
    <message>
        <source>It guides you</source>
        <translation>يرشدك</translation>
    </message>
    <message>
        <source>From where it hurts to spots worth checking, and through a gentle massage with a timer.</source>
        <translation>من حيث يؤلمك إلى نقاط تستحق الفحص، وعبر تدليك لطيف مؤقّت.</translation>
    </message>
    <message>
        <source>It does not diagnose</source>
        <translation>لا يشخّص</translation>
    </message>
    <message>
        <source>It does not replace a doctor or physiotherapist, and no clinician has reviewed its content yet.</source>
        <translation>لا يحل محل الطبيب أو اختصاصي العلاج الطبيعي، ولم يراجع محتواه أي مختص سريري بعد.</translation>
    </message>
    <message>
        <source>It stays with you</source>
        <translation>يبقى عندك</translation>
    </message>
    <message>
        <source>Everything is kept on this computer. There is no account, and the program has no network in it.</source>
        <translation>كل شيء محفوظ على هذا الحاسوب. لا حساب، ولا شبكة في البرنامج.</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Where? Until you say so, it counts everywhere.</source>
        <translation>أين؟ إلى أن تقول ذلك، ينطبق على كل مكان.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>My usual pain</source>
        <translation>ألمي المعتاد</translation>
    </message>
    <message>
        <source>Sore, but not my pain</source>
        <translation>موجعة، لكنه ليس ألمي</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 من %3</translation>
    </message>
    <message>
        <source>Part %1 of %2 · %3 left</source>
        <translation>الجزء %1 من %2 · بقي %3</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الخلف</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>الجانب</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الأمام</translation>
    </message>
    <message>
        <source>Soles</source>
        <translation>باطن القدم</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>العميقة</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>العظام</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Skin areas</source>
        <translation>مناطق الجلد</translation>
    </message>
    <message>
        <source>near the skin</source>
        <translation>قريب من الجلد</translation>
    </message>
    <message>
        <source>in the middle layer</source>
        <translation>في الطبقة الوسطى</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>عميق</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>موجع</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>حاد</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>حارق</translation>
    </message>
    <message>
        <source>electric</source>
        <translation>كهربائي</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>وخز</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>خدر</translation>
    </message>
    <message>
        <source>Deep inside</source>
        <translation>عميق في الداخل</translation>
    </message>
    <message>
        <source>Near the skin</source>
        <translation>قريب من الجلد</translation>
    </message>
    <message>
        <source>strong match</source>
        <translation>تطابق قوي</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>weak match</source>
        <translation>تطابق ضعيف</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Paint</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>Fine brush</source>
        <translation>فرشاة دقيقة</translation>
    </message>
    <message>
        <source>Medium brush</source>
        <translation>فرشاة متوسطة</translation>
    </message>
    <message>
        <source>Broad brush</source>
        <translation>فرشاة عريضة</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>consensus</source>
        <translation>إجماع</translation>
    </message>
    <message>
        <source>tradition</source>
        <translation>تقليد</translation>
    </message>
    <message>
        <source>You can press this yourself</source>
        <translation>يمكنك الضغط عليها بنفسك</translation>
    </message>
    <message>
        <source>Press this only lightly</source>
        <translation>اضغط عليها بخفة فقط</translation>
    </message>
    <message>
        <source>For a professional only</source>
        <translation>للمختص فقط</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>ضغط ثابت</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>تدحرج</translation>
    </message>
    <message>
        <source>press and let go</source>
        <translation>ضغط وإرخاء</translation>
    </message>
    <message>
        <source>stroke</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>اطلب مساعدة طارئة الآن</translation>
    </message>
    <message>
        <source>Get medical help today</source>
        <translation>اطلب مساعدة طبية اليوم</translation>
    </message>
    <message>
        <source>See a doctor within a few days</source>
        <translation>راجع طبيبًا خلال بضعة أيام</translation>
    </message>
    <message>
        <source>Book a visit to a doctor or physiotherapist</source>
        <translation>احجز موعدًا لدى طبيب أو اختصاصي علاج طبيعي</translation>
    </message>
    <message>
        <source>No techniques and no map results for now</source>
        <translation>لا تقنيات ولا نتائج من الخريطة الآن</translation>
    </message>
    <message>
        <source>No techniques for now</source>
        <translation>لا تقنيات الآن</translation>
    </message>
    <message>
        <source>Gentle techniques only</source>
        <translation>تقنيات لطيفة فقط</translation>
    </message>
    <message>
        <source>All techniques</source>
        <translation>كل التقنيات</translation>
    </message>
    <message>
        <source>Once before the first technique.</source>
        <translation>مرة واحدة قبل التقنية الأولى.</translation>
    </message>
    <message>
        <source>It has been a month since you answered these.</source>
        <translation>مضى شهر منذ أجبت عن هذه.</translation>
    </message>
    <message>
        <source>Your marks are on another side than before.</source>
        <translation>علاماتك على جهة أخرى غير السابقة.</translation>
    </message>
    <message>
        <source>Your marks now reach further down the leg.</source>
        <translation>تصل علاماتك الآن إلى أسفل الساق أكثر.</translation>
    </message>
    <message>
        <source>You marked a numb place.</source>
        <translation>وضعت علامة على موضع فيه خدر.</translation>
    </message>
    <message>
        <source>These may be different from day to day.</source>
        <translation>قد تختلف هذه من يوم إلى آخر.</translation>
    </message>
    <message>
        <source>You can look at these at any time.</source>
        <translation>يمكنك الاطلاع عليها في أي وقت.</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Buttock and hip</source>
        <translation>الأرداف والورك</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>الساق تحت الركبة</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>القدم</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Find the spot</source>
        <translation>أوجد النقطة</translation>
    </message>
    <message>
        <source>Press check</source>
        <translation>فحص بالضغط</translation>
    </message>
    <message>
        <source>What did you feel?</source>
        <translation>بماذا أحسست؟</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ثبّت</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>اضغط</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>دحرج</translation>
    </message>
    <message>
        <source>Stroke</source>
        <translation>امسح</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>أرخِ</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>استرح</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الجهة الأخرى</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>إطالة</translation>
    </message>
    <message>
        <source>Heat</source>
        <translation>حرارة</translation>
    </message>
    <message>
        <source>Easy movement</source>
        <translation>حركة خفيفة</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>برودة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Paused: the timer waited</source>
        <translation>متوقفة مؤقتًا: انتظر المؤقّت</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>أُوقفت مبكرًا</translation>
    </message>
    <message>
        <source>Stopped: numb or electric feeling</source>
        <translation>أُوقفت: إحساس بالخدر أو الكهرباء</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>الجهة اليسرى</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>الجهة اليمنى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (+%2)</source>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Evidence: trials</source>
        <translation>الدليل: تجارب</translation>
    </message>
    <message>
        <source>Evidence: expert consensus</source>
        <translation>الدليل: إجماع الخبراء</translation>
    </message>
    <message>
        <source>Evidence: clinical tradition</source>
        <translation>الدليل: تقليد سريري</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>أقل بمقدار %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>أكثر بمقدار %1</translation>
    </message>
</context>
<context>
    <name>YesNo</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>No: %1</source>
        <translation>لا: %1</translation>
    </message>
    <message>
        <source>Y for yes, N for no.</source>
        <translation>ن لنعم، ول للا.</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>الإجابة: %1.</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>الجسم بأكمله</translation>
    </message>
</context>
<context>
    <name>_Empty</name>
    <message>
        <source>Go to the map</source>
        <translation>الذهاب إلى الخريطة</translation>
    </message>
    <message>
        <source>Log your pain</source>
        <translation>تسجيل ألمك</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Mark on the map where it hurts and treat one spot. What you did is kept here by itself.</source>
        <translation>ضع علامة على الخريطة حيث يؤلمك وعالج نقطة واحدة. ما تفعله يُحفظ هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>It stays on this computer.</source>
        <translation>يبقى على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>_Given</name>
    <message>
        <source>Take back: %1</source>
        <translation>استرجاع: %1</translation>
    </message>
    <message>
        <source>Take this answer back</source>
        <translation>استرجاع هذه الإجابة</translation>
    </message>
</context>
</TS>
