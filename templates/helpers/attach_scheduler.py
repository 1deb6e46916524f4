def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
    optimizer.set_lr_scheduler(scheduler)
    return scheduler
