using OpModel.Organization;

namespace OpModel.Files.Backstage;

/// <summary>Reads what teams own: components, resources, interfaces, systems and domains. References are checked; of some, our annotations say that they are more.</summary>
internal static class SoftwareReading
{
    public static void Read(BackstageEntity entity, CatalogReading reading)
    {
        var owner = reading.Reference(entity, "owner", EntityKind.Group, EntityKind.User);
        var isValueStream = entity.Element.Definition == typeof(ValueStreamDefinition);
        if (!isValueStream && !entity.MissesSpec && entity.Spec["owner"] is null)
        {
            reading.Values.Problems.Add(entity.Place, $"{entity.What} has no owner; add the key \"owner\" to its spec, with a group or a user.");
        }

        var team = owner is { Definition: var type } && type == typeof(TeamDefinition) ? owner : null;
        if (isValueStream)
        {
            DefineValueStream(entity, owner, reading);
        }
        else
        {
            ReadAnnotations(entity, owner, team, reading);
        }

        AlignToWhole(entity, team, reading);
        foreach (var (field, kinds) in Dependencies)
        {
            foreach (var (used, at) in reading.References(entity, field, kinds))
            {
                AddUse(team, used, reading.At(at), reading);
            }
        }

        foreach (var (user, at) in reading.References(entity, "dependencyOf"))
        {
            AddUse(reading.OwnerOf(user), entity.Element, reading.At(at), reading);
        }

        _ = reading.Reference(entity, "subcomponentOf", EntityKind.Component);
        _ = reading.References(entity, "providesApis", EntityKind.Api).Count();
    }

    private static IReadOnlyList<(string Field, string[] Kinds)> Dependencies { get; } = [("dependsOn", []), ("consumesApis", [EntityKind.Api])];

    private static void DefineValueStream(BackstageEntity entity, ElementName? owner, CatalogReading reading)
    {
        var fields = reading.Fields(entity);
        fields.Known(Annotation.Type);
        var valueStream = DefinitionForms.ValueStream(entity.Element, fields);
        if (valueStream.Owner is null && owner is { } known)
        {
            valueStream = valueStream with { Owner = new() { Owner = known.Key, Origin = reading.At(entity.Spec["owner"]!) } };
        }

        reading.Define(entity, valueStream, fields);
    }

    private static void ReadAnnotations(BackstageEntity entity, ElementName? owner, ElementName? team, CatalogReading reading)
    {
        var fields = reading.Fields(entity);
        if (entity.Kind is EntityKind.System or EntityKind.Domain)
        {
            if (fields.Text(Annotation.Type) is { } type)
            {
                fields.Refuse(Annotation.Type, $"the type of {entity.What} is \"{type}\"; write {Annotation.ValueStreamType}, or leave it out.");
            }
        }
        else
        {
            var offers = fields.Statements(Annotation.Provides, Annotation.Service, offer => StatementForms.Offer(offer, entity.Element.Name));
            if (offers.FirstOrDefault(offer => offer.Service.Trim() != entity.Element.Name) is { } other)
            {
                fields.Refuse(Annotation.Provides, $"{entity.What} is the service {entity.Element.Name} and {other.Service} too; write another component for one of them.");
            }
            else if (team is { } provider)
            {
                foreach (var offer in offers)
                {
                    reading.Add(provider, offer);
                }
            }
            else if (owner is not null && offers.Count > 0)
            {
                fields.Refuse(Annotation.Provides, $"{entity.What} is a service, and its owner is no team; let a team provide it.");
            }
        }

        fields.RefuseOthers();
    }

    /// <summary>A team that owns a part of what is a value stream works on that.</summary>
    private static void AlignToWhole(BackstageEntity entity, ElementName? team, CatalogReading reading)
    {
        var (field, kind) = entity.Kind switch
        {
            EntityKind.System => ("domain", EntityKind.Domain),
            EntityKind.Domain => ("subdomainOf", EntityKind.Domain),
            _ => ("system", EntityKind.System),
        };
        if (reading.Reference(entity, field, kind) is { } whole && whole.Definition == typeof(ValueStreamDefinition) && team is { } aligned)
        {
            reading.Add(aligned, new ImpliedStatement(new Alignment { ValueStream = whole.Key, Origin = reading.At(entity.Spec[field]!) }));
        }
    }

    /// <summary>A team whose component depends on a service of another team uses it.</summary>
    private static void AddUse(ElementName? consumer, ElementName used, Origin origin, CatalogReading reading)
    {
        if (used.Definition == typeof(ServiceOffer) && consumer is { } team && team.Definition == typeof(TeamDefinition)
            && reading.OwnerOf(used) is { } provider && provider.Definition == typeof(TeamDefinition) && provider.Key != team.Key)
        {
            reading.Add(team, new ServiceUse { Provider = provider.Key, Service = used.Name, Origin = origin });
        }
    }
}
