def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    groups = optimizer._param_groups
    grouped = groups and isinstance(groups[0], dict)
    params = [p for group in groups for p in group['params']] if grouped else groups
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for p in params],
        'lr_factors': [getattr(p, 'optimize_attr', {}).get('learning_rate', 1.0) for p in params],
    }
