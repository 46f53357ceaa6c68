namespace OpModel;

/// <summary>Where the content of one field lies in the buffer of a <see cref="CsvReader"/>, without its surrounding quotes.</summary>
internal readonly record struct CsvField(int Start, int Length, bool HasDoubledQuotes);
