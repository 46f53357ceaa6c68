namespace OpModel.Roles;

/// <summary>Answers for the channels: copy, social media, public relations, advertisements, search and sales (D2.1).</summary>
[InFunction(BusinessFunction.Marketing)]
[ResponsibleFor("marketing channels")]
[SuccessCriterion("each channel brings customers at the cost that was planned for it")]
public sealed class ChannelMarketer : Role;
