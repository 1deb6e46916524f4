def attach_cosine(optimizer, scheduler):
    """Attaches a cosine schedule whose floor is eta_min in every group; in Paddle it is the group's share of eta_min."""
    optimizer.set_lr_scheduler(scheduler)
    groups = [group for group in optimizer._param_groups if isinstance(group, dict)]
    base, floor, step = scheduler.base_lr, scheduler.eta_min, scheduler.step
    rates = [group['learning_rate'] * base for group in groups]

    def step_groups(epoch=None):
        step(epoch)
        share = (scheduler.last_lr - floor) / (base - floor)
        for rate, group in zip(rates, groups):
            group['learning_rate'] = (floor + (rate - floor) * share) / scheduler.last_lr
            for p in group['params']:
                p.optimize_attr['learning_rate'] = group['learning_rate']

    scheduler.step = step_groups
    return scheduler
