class LRScheduler(paddle.optimizer.lr.LRScheduler):
    """Base of schedulers that hold their optimizer and whose get_lr() gives a list, as in torch."""

    def __init__(self, optimizer, last_epoch=-1, verbose=False):
        self.optimizer, self.last_epoch, self.verbose = optimizer, last_epoch, verbose
        self.base_lrs = [group.setdefault('initial_lr', group['lr']) for group in param_groups(optimizer)]
        self.base_lr = self.last_lr = self.base_lrs[0]
        self._var_name, self._step_count = None, 0
        optimizer.set_lr_scheduler(self)
        self.step()

    def step(self, epoch=None):
        self._step_count += 1
        self.last_epoch = self.last_epoch + 1 if epoch is None else epoch
        rates = self.get_lr()
        for group, rate in zip(param_groups(self.optimizer), rates):
            group['lr'] = rate
        self.last_lr = rates[0]

    def state_dict(self):
        return {key: value for key, value in vars(self).items() if key != 'optimizer'}

    def set_state_dict(self, state_dict):
        vars(self).update(state_dict)

    load_state_dict = set_state_dict

    def get_last_lr(self):
        return [group['lr'] for group in param_groups(self.optimizer)]
