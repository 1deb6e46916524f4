def share_rate(optimizer, make, overwrites=False):
    """A scheduler beside others of its optimizer: as in torch, each goes on from the rate that the one before has left."""
    lr = paddle.optimizer.lr
    base, rate = initial_lr(optimizer), optimizer.get_lr()
    scheduler = make(base)
    goes_on = isinstance(scheduler, (lr.LinearLR, lr.CosineAnnealingDecay, lr.ReduceOnPlateau))
    take_step = scheduler.step

    def step(*args, **kwargs):
        rate = optimizer.get_lr()
        if overwrites:
            take_step(*args, **kwargs)
        elif goes_on:  # its next rate is made of its last one
            scheduler.last_lr = rate
            take_step(*args, **kwargs)
        else:  # its next rate is made of the first one: the change counts
            before = scheduler.get_lr()
            take_step(*args, **kwargs)
            scheduler.last_lr = rate * scheduler.get_lr() / before if before else rate
        optimizer.set_lr_scheduler(scheduler)

    if not overwrites:
        scheduler.last_lr *= rate / base
    scheduler.step = step
    optimizer.set_lr_scheduler(scheduler)
    return scheduler
