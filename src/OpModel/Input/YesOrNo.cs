using System.Text;

namespace OpModel;

/// <summary>Reads marks: yes and true, no and false, in any case; an empty cell is no.</summary>
internal static class YesOrNo
{
    public static bool TryParse(ReadOnlySpan<byte> cell, out bool value)
    {
        value = Ascii.EqualsIgnoreCase(cell, "yes"u8) || Ascii.EqualsIgnoreCase(cell, "true"u8);
        return value || cell.IsEmpty || Ascii.EqualsIgnoreCase(cell, "no"u8) || Ascii.EqualsIgnoreCase(cell, "false"u8);
    }
}
