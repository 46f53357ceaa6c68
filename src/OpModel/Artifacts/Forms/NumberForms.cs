using System.Globalization;
using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The forms of the numbers that JSON has.</summary>
internal static class NumberForms
{
    public sealed class SByte : NumberForm<sbyte>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {sbyte.MinValue} to {sbyte.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, sbyte value) => writer.WriteNumberValue((int)value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, sbyte value) => writer.WriteNumber(member, (int)value);

        protected override bool TryGet(ref Utf8JsonReader reader, out sbyte value) => reader.TryGetSByte(out value);
    }

    public sealed class Byte : NumberForm<byte>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {byte.MinValue} to {byte.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, byte value) => writer.WriteNumberValue((int)value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, byte value) => writer.WriteNumber(member, (int)value);

        protected override bool TryGet(ref Utf8JsonReader reader, out byte value) => reader.TryGetByte(out value);
    }

    public sealed class Int16 : NumberForm<short>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {short.MinValue} to {short.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, short value) => writer.WriteNumberValue((int)value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, short value) => writer.WriteNumber(member, (int)value);

        protected override bool TryGet(ref Utf8JsonReader reader, out short value) => reader.TryGetInt16(out value);
    }

    public sealed class UInt16 : NumberForm<ushort>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {ushort.MinValue} to {ushort.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, ushort value) => writer.WriteNumberValue((int)value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, ushort value) => writer.WriteNumber(member, (int)value);

        protected override bool TryGet(ref Utf8JsonReader reader, out ushort value) => reader.TryGetUInt16(out value);
    }

    public sealed class Int32 : NumberForm<int>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {int.MinValue} to {int.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, int value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out int value) => reader.TryGetInt32(out value);
    }

    public sealed class UInt32 : NumberForm<uint>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {uint.MinValue} to {uint.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, uint value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, uint value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out uint value) => reader.TryGetUInt32(out value);
    }

    public sealed class Int64 : NumberForm<long>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {long.MinValue} to {long.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, long value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, long value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out long value) => reader.TryGetInt64(out value);
    }

    public sealed class UInt64 : NumberForm<ulong>
    {
        protected override string Expected => string.Create(CultureInfo.InvariantCulture, $"a whole number from {ulong.MinValue} to {ulong.MaxValue}");

        public override void WriteJson(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, ulong value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out ulong value) => reader.TryGetUInt64(out value);
    }

    public sealed class Single : NumberForm<float>
    {
        protected override string Expected => "a number, as in 12.5";

        public override void WriteJson(Utf8JsonWriter writer, float value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, float value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out float value) => reader.TryGetSingle(out value) && float.IsFinite(value);
    }

    public sealed class Double : NumberForm<double>
    {
        protected override string Expected => "a number, as in 12.5";

        public override void WriteJson(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, double value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out double value) => reader.TryGetDouble(out value) && double.IsFinite(value);
    }

    public sealed class Decimal : NumberForm<decimal>
    {
        protected override string Expected => "a number, as in 12.50";

        public override void WriteJson(Utf8JsonWriter writer, decimal value) => writer.WriteNumberValue(value);

        public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, decimal value) => writer.WriteNumber(member, value);

        protected override bool TryGet(ref Utf8JsonReader reader, out decimal value) => reader.TryGetDecimal(out value);
    }
}
