namespace OpModel.Roles;

/// <summary>Answers for the channels: copy, social media, public relations, advertisements, search and sales (D2.1).</summary>
public sealed class ChannelMarketer : Role;
