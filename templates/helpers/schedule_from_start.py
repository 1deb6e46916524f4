def schedule_from_start(optimizer, make):
    """A scheduler that starts from the rate the optimizer was built with, attached to it."""
    scheduler = make(initial_lr(optimizer))
    optimizer.set_lr_scheduler(scheduler)
    return scheduler
