def attach_cycle(optimizer, scheduler):
    """Attaches a scheduler that gives every parameter group the same rate."""
    optimizer.set_lr_scheduler(scheduler)
    for group in optimizer._param_groups:
        if isinstance(group, dict):
            group['learning_rate'] = 1.0
            for p in group['params']:
                p.optimize_attr['learning_rate'] = 1.0
    return scheduler
