def rmsprop_groups(params, lr=0.01, **options):
    """RMSprop of parameter groups, each with its own lr."""
    return rmsprop(**parameter_groups(params, lr), **options)
