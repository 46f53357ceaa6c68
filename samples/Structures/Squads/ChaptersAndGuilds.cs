using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

/// <summary>One competency within one tribe.</summary>
[Chapter("Web Engineering")]
[PartOf<Shop>]
[LedBy<Emil>]
[Member<Emil, Engineer>(Allocation = 20)]
[Member<Ivo, Engineer>(Allocation = 10)]
public sealed partial class WebEngineering;

/// <summary>One interest across the company, whatever the tribe and the craft.</summary>
[Guild("Accessibility")]
[Member<Deniz, ProductDesigner>]
[Member<Luisa, ProductDesigner>(Allocation = 10)]
[Member<Mateo, Engineer>]
public sealed partial class Accessibility;
