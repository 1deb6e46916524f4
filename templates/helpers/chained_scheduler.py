def chained_scheduler(schedulers):
    """Steps its schedulers, which share the rate of one optimizer, one after the other."""
    class ChainedScheduler(paddle.optimizer.lr.LRScheduler):
        def get_lr(self):
            if self.last_epoch:
                for scheduler in schedulers:
                    scheduler.step()
            return schedulers[-1]()

        def state_dict(self):
            return dict(super().state_dict(), schedulers=[s.state_dict() for s in schedulers])

        def set_state_dict(self, state_dict):
            state_dict = dict(state_dict)
            for scheduler, state in zip(schedulers, state_dict.pop('schedulers')):
                scheduler.set_state_dict(state)
            super().set_state_dict(state_dict)

    return ChainedScheduler(schedulers[0].base_lr)
