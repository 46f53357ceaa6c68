namespace OpModel;

/// <summary>States a chapter: a competency across squads.</summary>
/// <param name="name">The name of the chapter.</param>
public sealed class ChapterAttribute(string name) : TeamAttribute(name);
