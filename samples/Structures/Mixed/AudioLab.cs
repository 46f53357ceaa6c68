using OpModel;
using OpModel.Roles;

namespace HarbourBooks;

/// <summary>The arm that explores what is new: a product team with a value stream of its own.</summary>
[ProductTeam("Audio Lab")]
[Explores]
[AlignedTo<ListenToBook>]
[FundedBy<ListenToBook>(Share = "100 %")]
[Member<Hedda, ProductOwner>(Allocation = 100)]
[Member<Ismail, ProductAnalyst>(Allocation = 100)]
[Member<Judit, ProductDesigner>(Allocation = 100)]
[Member<Karim, ProductMarketer>(Allocation = 50)]
[Member<Karim, ChannelMarketer>(Allocation = 50)]
[Borrows<Otto, Engineer, ShopPlatform>(Allocation = 50, Until = "2027-01-31")]
[Consumes<ShopPlatform>("catalogue")]
public sealed partial class AudioLab;
