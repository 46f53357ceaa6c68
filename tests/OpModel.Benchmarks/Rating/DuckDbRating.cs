using System.Numerics;
using DuckDB.NET.Data;
using OpModel.Chargeback;

namespace OpModel.Benchmarks.Rating;

/// <summary>The same columns in a database in memory that is made for such sums; it takes as many threads as there are.</summary>
internal sealed class DuckDbRating : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");
    private readonly DuckDBCommand _rating;
    private readonly UsageRecords _usage;

    public DuckDbRating(UsageRecords usage, BareUsage columns)
    {
        _usage = usage;
        _connection.Open();
        Do("create table usage (consumer utinyint not null, service utinyint not null, quantity integer not null)");
        Do("create table prices (service utinyint not null, price decimal(9, 4) not null)");
        using (var rows = _connection.CreateAppender("usage"))
        {
            for (var record = 0; record < usage.Count; record++)
            {
                var cell = usage.Cells[columns.Cells[record]];
                rows.CreateRow().AppendValue((byte)cell.Consumer).AppendValue((byte)cell.Service).AppendValue(columns.Quantities[record]).EndRow();
            }
        }

        using (var rows = _connection.CreateAppender("prices"))
        {
            for (var service = 0; service < usage.Services.Count; service++)
            {
                rows.CreateRow().AppendValue((byte)service).AppendValue(SyntheticUsage.Prices[usage.Services[service]]).EndRow();
            }
        }

        _rating = _connection.CreateCommand();
        _rating.CommandText =
            """
            select consumer, service, quantity, records, price
            from (select consumer, service, sum(quantity) as quantity, count(*) as records from usage group by consumer, service)
            join prices using (service)
            """;
    }

    public List<RatedCell> Rate()
    {
        List<RatedCell> rated = new(SyntheticUsage.ConsumerCount * SyntheticUsage.ServiceCount);
        using var reader = _rating.ExecuteReader();
        while (reader.Read())
        {
            var quantity = (decimal)reader.GetFieldValue<BigInteger>(2) / 1000m;
            rated.Add(new RatedCell(
                _usage.Consumers[reader.GetByte(0)], _usage.Services[reader.GetByte(1)], quantity, quantity * reader.GetDecimal(4), reader.GetInt64(3)));
        }

        return rated;
    }

    public void Dispose()
    {
        _rating.Dispose();
        _connection.Dispose();
    }

    private void Do(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
