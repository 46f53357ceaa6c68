using System.Text.Json;

namespace OpModel.Artifacts;

/// <summary>The form of money: <c>{"amount": 1200.00, "currency": "EUR"}</c>.</summary>
internal sealed class MoneyForm : ValueForm<Money, MoneyDto?>
{
    private const string Expected = "an amount and a currency, as in {\"amount\": 12.30, \"currency\": \"EUR\"}";

    private static readonly JsonEncodedText Amount = JsonEncodedText.Encode("amount");
    private static readonly JsonEncodedText Code = JsonEncodedText.Encode("currency");
    private static readonly string[] Members = ["amount", "currency"];

    public override MoneyDto? ToDto(Money value) => new() { Amount = value.Amount, Currency = value.Currency.Code };

    public override bool TryRead(MoneyDto? dto, ref ValidationFindings findings, out Money value)
    {
        value = default;
        var before = findings.Count;
        if (dto!.Amount is null)
        {
            findings.Add(ValidationRule.Required, "amount");
        }

        if (dto.Currency is null)
        {
            findings.Add(ValidationRule.Required, "currency");
        }
        else if (!Currency.TryParse(dto.Currency, out var currency))
        {
            findings.Add(ValidationRule.Form, "currency", "a currency of ISO 4217, as in \"EUR\"", $"\"{dto.Currency}\"");
        }
        else if (dto.Amount is { } amount)
        {
            value = new(amount, currency);
        }

        return findings.Count == before;
    }

    public override MoneyDto? ReadJson(ref Utf8JsonReader reader, ref ValidationFindings findings)
    {
        if (reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.Null))
        {
            JsonTokens.Refuse(ref reader, Expected, ref findings);
            return null;
        }

        if (!JsonTokens.TryEnterObject(ref reader, ref findings))
        {
            return null;
        }

        MoneyDto dto = new();
        Dictionary<string, JsonElement>? kept = null;
        ulong seen = 0;
        while (JsonTokens.NextMember(ref reader))
        {
            if (reader.ValueTextEquals("amount"u8))
            {
                JsonTokens.See(ref seen, 0, "amount", ref findings);
                dto.Amount = Forms.Decimal.ReadJsonMember(ref reader, "amount", ref findings);
            }
            else if (reader.ValueTextEquals("currency"u8))
            {
                JsonTokens.See(ref seen, 1, "currency", ref findings);
                dto.Currency = Forms.String.ReadJsonMember(ref reader, "currency", ref findings);
            }
            else
            {
                JsonTokens.ReadUnknown(ref reader, Members, ref kept, ref findings);
            }
        }

        return dto;
    }

    public override void WriteJson(Utf8JsonWriter writer, Money value)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value);
    }

    public override void WriteJsonMember(Utf8JsonWriter writer, JsonEncodedText member, Money value)
    {
        writer.WriteStartObject(member);
        WriteMembers(writer, value);
    }

    public override void WriteJsonDto(Utf8JsonWriter writer, MoneyDto? dto)
    {
        writer.WriteStartObject();
        WriteMembers(writer, dto!);
    }

    public override void WriteJsonDtoMember(Utf8JsonWriter writer, JsonEncodedText member, MoneyDto? dto)
    {
        if (dto is not null)
        {
            writer.WriteStartObject(member);
            WriteMembers(writer, dto);
        }
    }

    public override void Check(Money value, ref ValidationFindings findings)
    {
        if (value.Currency == Currency.None)
        {
            findings.Add(ValidationRule.Required, "currency");
        }
    }

    public override string Text(Money value) => value.ToString();

    private static void WriteMembers(Utf8JsonWriter writer, Money value)
    {
        writer.WriteNumber(Amount, value.Amount);
        writer.WriteString(Code, value.Currency.Code);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, MoneyDto dto)
    {
        if (dto.Amount is { } amount)
        {
            writer.WriteNumber(Amount, amount);
        }

        if (dto.Currency is { } currency)
        {
            writer.WriteString(Code, currency);
        }

        writer.WriteEndObject();
    }
}
