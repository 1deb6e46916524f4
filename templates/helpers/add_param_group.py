def add_param_group(optimizer, group):
    """Adds a group to an optimizer that may have been built without groups."""
    defaults = {'weight_decay': optimizer.regularization, 'grad_clip': optimizer._grad_clip, **optimizer._default_dict}
    if not isinstance(optimizer._param_groups[0], dict):
        params = optimizer._parameter_list
        optimizer._param_groups = optimizer._parameter_list = []
        optimizer._add_param_group({**defaults, 'params': params})
    group = parameter_groups([dict(group)], optimizer.get_lr())
    options = group['parameters'][0]
    options['learning_rate'] = group['learning_rate'] / optimizer.get_lr()
    optimizer._add_param_group({**defaults, **options})
    vars(optimizer).pop('param_groups', None)
