namespace OpModel;

/// <summary>Why a record of usage or of costs cannot be charged, though its line can be read.</summary>
/// <param name="Column">The column that is to be mended; nothing where it is the whole record.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
internal sealed record LineFlaw(string? Column, string Message);
