using OpModel;

namespace HarbourBooks;

[Person("Astrid Vik")]
public sealed partial class Astrid;

[Person("Benno Hart")]
public sealed partial class Benno;

[Person("Carmen Ortega")]
public sealed partial class Carmen;

[Person("Diego Luna")]
public sealed partial class Diego;

[Person("Eva Kis")]
public sealed partial class Eva;

[Person("Filip Urban")]
public sealed partial class Filip;

[Person("Gloria Asante")]
public sealed partial class Gloria;

[Person("Hedda Moe")]
public sealed partial class Hedda;

[Person("Ismail Saleh")]
public sealed partial class Ismail;

[Person("Judit Nagy")]
public sealed partial class Judit;

[Person("Karim Aziz")]
public sealed partial class Karim;

[Person("Lidia Pinto", Background = Background.Technical)]
public sealed partial class Lidia;

[Person("Nora Lund")]
public sealed partial class Nora;

[Person("Otto Graf")]
public sealed partial class Otto;

[Person("Pavel Sokol")]
public sealed partial class Pavel;

[Person("Rosa Marin")]
public sealed partial class Rosa;

[Person("Samir Farouk")]
public sealed partial class Samir;
