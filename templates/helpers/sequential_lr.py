def sequential_lr(optimizer, schedulers, milestones, last_epoch=-1):
    """Runs one scheduler after the other; each starts anew at its milestone."""
    class SequentialLR(paddle.optimizer.lr.LRScheduler):
        def get_lr(self):
            index = sum(milestone <= self.last_epoch for milestone in milestones)
            scheduler = schedulers[index]
            if index and milestones[index - 1] == self.last_epoch:
                scheduler.step(0)
            elif self.last_epoch:
                scheduler.step()
            return scheduler()

        def state_dict(self):
            return dict(super().state_dict(), schedulers=[s.state_dict() for s in schedulers])

        def set_state_dict(self, state_dict):
            state_dict = dict(state_dict)
            for scheduler, state in zip(schedulers, state_dict.pop('schedulers')):
                scheduler.set_state_dict(state)
            super().set_state_dict(state_dict)

    scheduler = SequentialLR(schedulers[0].base_lr, last_epoch)
    optimizer.set_lr_scheduler(scheduler)
    return scheduler
