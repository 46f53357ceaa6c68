using System.Buffers;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace OpModel.Chargeback;

/// <summary>A part of an origin charge, as FOCUS has it: its ratio at the published grain, and the amount that is that ratio of the origin.</summary>
internal sealed class AllocatedCharge
{
    /// <summary>How many decimals a published ratio has.</summary>
    public const int RatioDecimals = 10;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CostPart _part;

    private AllocatedCharge(OriginCharge origin, CostPart part, ExactAmount ratio) =>
        (_part, Ratio, Amount) = (part, ratio, ratio * ExactAmount.From(origin.Amount.Amount));

    /// <summary>With whom it ends; nothing for what nobody is charged.</summary>
    public CostNode? Target => _part.Target;

    /// <summary>How much of the origin charge it is.</summary>
    public ExactAmount Ratio { get; }

    /// <summary>The origin's amount times the ratio, to the last digit.</summary>
    public ExactAmount Amount { get; }

    /// <summary>How the ratio comes about, in the form of AllocatedMethodDetails.</summary>
    public string Details => Json(json =>
    {
        json.WriteStartArray("Elements");
        json.WriteStartObject();
        WriteNumber(json, "AllocatedRatio", Ratio);
        if (_part.Measure is { } measure)
        {
            json.WriteString("UsageUnit", measure);
            WriteNumber(json, "UsageQuantity", _part.Quantity);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    });

    /// <summary>Parts an origin charge: ratios and amounts add up to it, whatever the parts are.</summary>
    public static IReadOnlyList<AllocatedCharge> Split(OriginCharge origin, IReadOnlyList<CostPart> parts)
    {
        var units = Apportionment.Round([.. parts.Select(part => part.Ratio)], BigInteger.Pow(10, RatioDecimals), RatioDecimals);
        return
        [
            .. parts
                .Select((part, place) => new AllocatedCharge(origin, part, ExactAmount.FromUnscaled(units[place], RatioDecimals)))
                .Where(charge => charge.Ratio.Sign > 0),
        ];
    }

    /// <summary>The tags of the one that it ends with, in the form of AllocatedTags.</summary>
    public string TagsIn(ReportingPeriod period) => Json(json =>
    {
        json.WriteString("opmodel/cost-object", Target?.CostObject?.Team is null ? "value stream" : "team");
        json.WriteString("opmodel/period", period.Name);
    });

    // A weight may be a fraction without an end, which no number of JSON is.
    private static void WriteNumber(Utf8JsonWriter json, string name, ExactAmount number)
    {
        if (number.TryFormatDecimal(out var digits))
        {
            json.WritePropertyName(name);
            json.WriteRawValue(digits);
        }
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
