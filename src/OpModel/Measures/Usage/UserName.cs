using System.Buffers.Binary;

namespace OpModel.Measures;

/// <summary>A name of up to fifteen bytes, in two words that are its bytes and its length.</summary>
/// <param name="Low">The first eight bytes of the name.</param>
/// <param name="High">The others and the length, never zero.</param>
internal readonly record struct UserName(ulong Low, ulong High)
{
    /// <summary>The most bytes that fit.</summary>
    public const int MostBytes = 15;

    private const ulong HighBits = 0x8080_8080_8080_8080;

    /// <summary>Whether all bytes are of ASCII, and so valid UTF-8.</summary>
    public bool IsAscii => ((Low | High) & HighBits) == 0;

    /// <summary>Takes a name of at most <see cref="MostBytes"/>.</summary>
    /// <remarks>The last byte is the length and one, so that no name is zero and none is another with zeros behind it.</remarks>
    public static UserName Of(ReadOnlySpan<byte> utf8)
    {
        var (length, low, high) = (utf8.Length, 0UL, 0UL);
        if (length > sizeof(ulong))
        {
            low = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
            high = BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]) >> (8 * ((2 * sizeof(ulong)) - length));
        }
        else if (length >= sizeof(uint))
        {
            // Both reads have the bytes in the middle, at the same places.
            low = BinaryPrimitives.ReadUInt32LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^sizeof(uint)..]) << (8 * (length - sizeof(uint))));
        }
        else
        {
            for (var place = 0; place < length; place++)
            {
                low |= (ulong)utf8[place] << (8 * place);
            }
        }

        return new(low, high | ((ulong)(length + 1) << ((8 * MostBytes) - 64)));
    }
}
