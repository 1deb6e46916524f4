import paddle


def parameter_groups(params, lr=0.001):
    """Parameters of a Paddle optimizer from torch's, where a group has its own lr and torch's option names."""
    params = list(params)
    if not params or not isinstance(params[0], dict):
        return {'learning_rate': float(lr), 'parameters': params}
    groups = []
    rates = [group.get('lr', lr) for group in params]
    # A group's rate is a factor of the optimizer's in Paddle; get_lr() gives the first group's.
    base = next((rate for rate in rates if rate), lr)
    for rate, group in zip(rates, params):
        options = {'learning_rate': rate / base if base else 1.0}
        for key, value in group.items():
            if key == 'params':
                options['params'] = [value] if isinstance(value, paddle.Tensor) else list(value)
                for p in options['params']:
                    if not hasattr(p, 'optimize_attr'):
                        p.optimize_attr = {'learning_rate': 1.0}
            elif key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options['weight_decay'] = float(value)
            elif key != 'lr':
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov'}.get(key, key)] = value
        groups.append(options)
    return {'learning_rate': float(base), 'parameters': groups}


def add_param_group(optimizer, group):
    """Adds a group to an optimizer that may have been built without groups."""
    defaults = {'weight_decay': optimizer.regularization, 'grad_clip': optimizer._grad_clip, **optimizer._default_dict}
    if not isinstance(optimizer._param_groups[0], dict):
        params = optimizer._parameter_list
        optimizer._param_groups = optimizer._parameter_list = []
        optimizer._add_param_group({**defaults, 'params': params})
    group = parameter_groups([dict(group)], optimizer.get_lr())
    options = group['parameters'][0]
    options['learning_rate'] = group['learning_rate'] / optimizer.get_lr()
    optimizer._add_param_group({**defaults, **options})
    vars(optimizer).pop('param_groups', None)


def named(fields, values):
    """A tuple whose items have names too, as torch gives it; Paddle's is plain."""
    from collections import namedtuple
    return namedtuple('Result', fields)(*values)


def param_groups(optimizer):
    """The parameter groups as dictionaries whose 'lr' can be read and set, as torch has them."""
    if hasattr(optimizer, 'param_groups'):
        return optimizer.param_groups
    options = optimizer._param_groups
    options = options if options and isinstance(options[0], dict) else [{'params': options}]

    class Group(dict):
        def __getitem__(self, key):
            # A group's rate is a factor of the optimizer's in Paddle.
            if key == 'lr':
                return optimizer.get_lr() * options[self['number']].get('learning_rate', 1.0)
            if key == 'initial_lr' and key not in self and hasattr(optimizer._learning_rate, 'base_lr'):
                return optimizer._learning_rate.base_lr * factors[self['number']]
            return super().__getitem__(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def __setitem__(self, key, value):
            if key == 'lr':
                set_rates([value if group is self else group['lr'] for group in groups])
            elif key == 'weight_decay' and len(options) > 1 and isinstance(optimizer, paddle.optimizer.AdamW):
                options[self['number']][key] = value
            elif key in ('params', 'weight_decay', 'momentum', 'betas', 'eps'):
                raise NotImplementedError('cannot set ' + key)
            super().__setitem__(key, value)

    def set_rates(rates):
        lr = paddle.optimizer.lr
        base = next((rate for rate in rates if rate), 0.0)
        scheduler = optimizer._learning_rate
        if isinstance(scheduler, lr.LRScheduler):
            # torch goes on from a rate that was set, where Paddle starts from the first one.
            if isinstance(scheduler, (lr.StepDecay, lr.MultiStepDecay, lr.ExponentialDecay, lr.MultiplicativeDecay,
                                      lr.PolynomialDecay)) and scheduler.last_lr:
                scheduler.base_lr *= base / scheduler.last_lr
            scheduler.last_lr = base
        else:
            optimizer.set_lr(float(base))
        if len(groups) > 1:
            for rate, option in zip(rates, options):
                option['learning_rate'] = rate / base if base else 1.0
                for p in option['params']:
                    p.optimize_attr['learning_rate'] = option['learning_rate']

    factors = [option.get('learning_rate', 1.0) for option in options]
    named = {'eps': '_epsilon', 'momentum': '_momentum', 'weight_decay': '_weight_decay'}
    shared = {key: getattr(optimizer, name) for key, name in named.items() if hasattr(optimizer, name)}
    if hasattr(optimizer, '_beta1'):
        shared['betas'] = optimizer._beta1, optimizer._beta2
    groups = [Group({**shared, **option}, lr=None, number=i) for i, option in enumerate(options)]
    optimizer.param_groups = groups
    return groups


def parameters(layer, include_sublayers=True):
    """The parameters without the running statistics of BatchNorm, which are buffers in torch."""
    norms = [m for m in layer.sublayers(include_self=True) if isinstance(m, paddle.nn.layer.norm._BatchNormBase)]
    statistics = {id(p) for m in norms for p in (m._mean, m._variance)}
    return [p for p in layer.parameters(include_sublayers) if id(p) not in statistics]


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


class Plain(Optimizer):
    def __init__(self, params, lr):
        super().__init__(params, dict(lr=lr, momentum=0.5))
        self.default_rate = self.defaults["lr"]

    def step(self):
        pass


def case_own_optimizer():
    return Plain([paddle.nn.Parameter(paddle.ones([2]))], 0.1).default_rate
