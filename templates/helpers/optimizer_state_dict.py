def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }
