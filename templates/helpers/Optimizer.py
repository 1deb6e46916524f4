class Optimizer(paddle.optimizer.Optimizer):
    """Base of optimizers that write step() themselves: groups, state and defaults as torch has them."""

    def __init__(self, params, defaults):
        params = list(params)
        self.defaults, self.state, self._groups = defaults, {}, []
        super().__init__(learning_rate=0.0, parameters=[])
        for group in params if params and isinstance(params[0], dict) else [{'params': params}]:
            self.add_param_group(group)

    def add_param_group(self, param_group):
        params = param_group['params']
        params = [params] if isinstance(params, paddle.Tensor) else list(params)
        self._groups.append({**self.defaults, **param_group, 'params': params})
        self._parameter_list.extend(params)
        for p in params:
            self.state[p] = {}

    @property
    def param_groups(self):
        # A scheduler of Paddle knows one rate only; those that know their optimizer set the groups' rates.
        scheduler = getattr(self, '_learning_rate', None)
        if isinstance(scheduler, paddle.optimizer.lr.LRScheduler) and not hasattr(scheduler, 'optimizer'):
            for group in self._groups:
                group['lr'] = self.get_lr() * group.setdefault('lr_factor', 1.0)
        return self._groups

    @param_groups.setter
    def param_groups(self, groups):
        self._groups = groups

    def get_lr(self):
        rate = self._learning_rate
        return rate() if isinstance(rate, paddle.optimizer.lr.LRScheduler) else self._groups[0]['lr']

    def set_lr(self, value):
        for group in self._groups:
            group['lr'] = value

    def set_lr_scheduler(self, scheduler):
        for group in self._groups:
            group['lr_factor'] = group['lr'] / self._groups[0]['lr']
        self._learning_rate = scheduler

    def zero_grad(self, set_to_none=True):
        for p in self._parameter_list:
            p.clear_gradient(not set_to_none)

    def state_dict(self):
        groups = [{**group, 'params': len(group['params'])} for group in self.param_groups]
        return {'state': [self.state[p] for p in self._parameter_list], 'param_groups': groups}

    def load_state_dict(self, state_dict):
        for p, state in zip(self._parameter_list, state_dict['state']):
            self.state[p] = dict(state)
        for group, saved in zip(self._groups, state_dict['param_groups']):
            group.update({**saved, 'params': group['params']})
