using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpModel.Chargeback;

/// <summary>The parts of a decimal as they lie in memory, so that looking at them copies nothing.</summary>
/// <remarks>The same parts that <see cref="decimal.GetBits(decimal)"/> tells, in the order that is fixed for exchange with other languages.</remarks>
/// <param name="Flags">Sign and scale; where it is that of <see cref="FlagsOfScale"/>, there is no minus sign.</param>
/// <param name="High">The 32 highest bits of the digits.</param>
/// <param name="Low">The 64 lowest bits of the digits.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct DecimalParts(uint Flags, uint High, ulong Low)
{
    private const int ScaleShift = 16;

    public int Scale => (byte)(Flags >> ScaleShift);

    /// <summary>Whether there is a minus sign, which zero may have, too.</summary>
    public bool IsNegative => (int)Flags < 0;

    public static DecimalParts Of(decimal number) => Unsafe.BitCast<decimal, DecimalParts>(number);

    public static uint FlagsOfScale(int scale) => (uint)scale << ScaleShift;
}
