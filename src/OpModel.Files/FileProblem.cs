namespace OpModel.Files;

/// <summary>What is wrong with a file.</summary>
/// <param name="Place">Where.</param>
/// <param name="Message">What is wrong and how to mend it, beginning in lower case unless with a name.</param>
public sealed record FileProblem(FilePlace Place, string Message);
