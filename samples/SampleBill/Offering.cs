namespace SampleBill;

/// <summary>Something a provider sells by use.</summary>
/// <param name="Provider">Who sells it.</param>
/// <param name="Category">The category of the service in FOCUS.</param>
/// <param name="Service">The name of the service.</param>
/// <param name="Sku">The id of the price.</param>
/// <param name="Description">What one unit is, for the charge's description.</param>
/// <param name="Unit">The unit that is counted.</param>
/// <param name="UnitPrice">The price of one unit in EUR, as fine as the provider states it.</param>
/// <param name="ResourceType">What the resource is, which also begins its id.</param>
internal sealed record Offering(
    Provider Provider, string Category, string Service, string Sku, string Description, string Unit, decimal UnitPrice, string ResourceType)
{
    /// <summary>What runs all month, a few dozen euros a day.</summary>
    public static readonly IReadOnlyList<Offering> Daily =
    [
        new(Provider.Aws, "Compute", "Amazon Elastic Compute Cloud", "EC2-M7G4XL", "On-demand Linux m7g.4xlarge, per hour", "Hours", 0.7392m, "instance"),
        new(Provider.Aws, "Databases", "Amazon Relational Database Service", "RDS-R7G2XL", "PostgreSQL, Multi-AZ db.r7g.2xlarge, per hour", "Hours", 2.1160m, "db"),
        new(Provider.Aws, "Compute", "Amazon Elastic Container Service for Kubernetes", "EKS-CP", "Cluster, per hour", "Hours", 0.0930m, "cluster"),
        new(Provider.Microsoft, "Compute", "Azure Kubernetes Service", "AKS-D16", "D16ds v5 node, per hour", "Hours", 0.9440m, "node"),
        new(Provider.Microsoft, "Databases", "Azure SQL Database", "SQL-BC8", "Business Critical, 8 vCore, per hour", "Hours", 4.5632m, "sqldb"),
        new(Provider.Microsoft, "Analytics", "Azure Synapse Analytics", "SYN-500", "Dedicated pool DW500c, per hour", "Hours", 7.0350m, "pool"),
        new(Provider.GoogleCloud, "Compute", "Compute Engine", "GCE-C3D16", "c3d-standard-16, per hour", "Hours", 0.8371m, "vm"),
        new(Provider.GoogleCloud, "Analytics", "BigQuery", "BQ-EE-SLOT", "Enterprise edition, per slot hour", "Slot Hours", 0.0612m, "reservation"),
    ];

    /// <summary>What is counted by the request, the gigabyte or the second, mostly far below a cent an hour.</summary>
    public static readonly IReadOnlyList<Offering> Hourly =
    [
        new(Provider.Aws, "Storage", "Amazon Simple Storage Service", "S3-GET", "GET requests, per request", "Requests", 0.00000043m, "bucket"),
        new(Provider.Aws, "Integration", "Amazon Simple Queue Service", "SQS-STD", "Standard requests, per request", "Requests", 0.0000004m, "queue"),
        new(Provider.Aws, "Networking", "AWS Data Transfer", "DT-OUT", "Data transfer out, first 10 TB / month, per GB", "GB", 0.0837m, "nat"),
        new(Provider.Aws, "Compute", "AWS Lambda", "LMB-GBS", "Memory, per GB-second", "GB-Seconds", 0.0000155m, "function"),
        new(Provider.Aws, "Management and Governance", "AmazonCloudWatch", "CW-LOGS", "Log data ingested, per GB", "GB", 0.5859m, "log-group"),
        new(Provider.Microsoft, "Storage", "Storage Accounts", "BLOB-HOT-R", "Hot LRS read operations, per 10,000", "10K Operations", 0.004836m, "storage"),
        new(Provider.Microsoft, "Integration", "Service Bus", "SB-OPS", "Standard operations, per million", "1M Operations", 0.7440m, "namespace"),
        new(Provider.Microsoft, "Networking", "Bandwidth", "BW-OUT", "Inter-region data transfer out, per GB", "GB", 0.0186m, "vnet"),
        new(Provider.GoogleCloud, "Storage", "Cloud Storage", "GCS-A-OPS", "Class A operations, per 1,000", "1K Operations", 0.00465m, "bucket"),
        new(Provider.GoogleCloud, "Compute", "Cloud Run", "RUN-CPU", "CPU allocation, per vCPU-second", "vCPU-Seconds", 0.00002232m, "service"),
        new(Provider.GoogleCloud, "Networking", "Cloud Load Balancing", "LB-IN", "Inbound data processed, per GiB", "GiB", 0.00744m, "rule"),
    ];

    public static IReadOnlyList<Offering> Of(Provider provider, IReadOnlyList<Offering> offerings) =>
        [.. offerings.Where(offering => offering.Provider == provider)];
}
