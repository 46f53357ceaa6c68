using System.ComponentModel;
using OneOf;

namespace OpModel.Artifacts;

/// <summary>The version of an artifact before one, and how it becomes that one. Generated code makes it.</summary>
/// <typeparam name="T">The later version.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EarlierVersion<T>
{
    private readonly Reading _read;

    internal EarlierVersion(Reading read) => _read = read;

    internal delegate OneOf<T, ValidationErrors> Reading(ReadOnlySpan<byte> json, ValidationSettings settings);

    internal OneOf<T, ValidationErrors> Read(ReadOnlySpan<byte> json, ValidationSettings settings) => _read(json, settings);
}
