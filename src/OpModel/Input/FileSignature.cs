namespace OpModel;

/// <summary>Tells by its first bytes that a file is not text in UTF-8.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes decide.</summary>
    public const int Length = 64;

    /// <summary>The mark that some programs put before UTF-8; it is no part of the first column's name.</summary>
    public static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Why the file cannot be read and what to do, or null where it may well be text.</summary>
    /// <param name="start">Its first bytes.</param>
    /// <param name="form">What it is to be, such as CSV.</param>
    public static string? DescribeNonText(ReadOnlySpan<byte> start, string form) =>
        start.StartsWith<byte>([0x1F, 0x8B]) ? "the file is packed with gzip; unpack it first."
        : start.StartsWith("PK\x03\x04"u8) ? "the file is a zip archive or a workbook; unpack it, or save the sheet as CSV in UTF-8."
        : start.StartsWith<byte>([0x28, 0xB5, 0x2F, 0xFD]) ? "the file is packed with zstd; unpack it first."
        : start.StartsWith("PAR1"u8) ? $"the file is in Parquet form; export it as {form}."
        : start.StartsWith<byte>([0xFF, 0xFE]) || start.StartsWith<byte>([0xFE, 0xFF]) ? $"the file is in UTF-16; save it as {form} in UTF-8."
        : start.Contains((byte)0) ? $"the file is not text; save it as {form} in UTF-8."
        : null;
}
