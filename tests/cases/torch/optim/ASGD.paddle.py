import paddle
import torch


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


class DecayedAdagrad(Optimizer):
    """Adagrad whose rate decays with the number of steps."""

    def __init__(self, params, lr=0.01, lr_decay=0, weight_decay=0, initial_accumulator_value=0, eps=1e-10):
        super().__init__(params, {'lr': lr, 'lr_decay': lr_decay, 'eps': eps, 'weight_decay': weight_decay,
                                  'initial_accumulator_value': initial_accumulator_value})

    @paddle.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with paddle.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                state = self.state[p]
                if not state:
                    state.update(step=0, sum=paddle.full_like(p, group['initial_accumulator_value']))
                rate = group['lr'] / (1 + state['step'] * group['lr_decay'])
                state['step'] += 1
                change = p.grad + group['weight_decay'] * p
                state['sum'] = state['sum'] + change * change
                p.subtract_(rate * change / (state['sum'].sqrt() + group['eps']))
        return loss


class DampedSGD(Optimizer):
    """SGD whose momentum takes in a part of the gradient only."""

    def __init__(self, params, lr=0.001, momentum=0, dampening=0, weight_decay=0):
        super().__init__(params, {'lr': lr, 'momentum': momentum, 'dampening': dampening, 'weight_decay': weight_decay})

    @paddle.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with paddle.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                change = p.grad + group['weight_decay'] * p
                if group['momentum']:
                    buffer = self.state[p].get('momentum_buffer')
                    if buffer is not None:
                        change = group['momentum'] * buffer + (1 - group['dampening']) * change
                    self.state[p]['momentum_buffer'] = change
                p.subtract_(group['lr'] * change)
        return loss


class ASGD(Optimizer):
    """Averaged SGD as torch does it; Paddle's averages the gradients."""

    def __init__(self, params, lr=0.01, lambd=1e-4, alpha=0.75, t0=1e6, weight_decay=0):
        super().__init__(params, {'lr': lr, 'lambd': lambd, 'alpha': alpha, 't0': t0, 'weight_decay': weight_decay})

    @paddle.no_grad()
    def step(self, closure=None):
        loss = None
        if closure is not None:
            with paddle.enable_grad():
                loss = closure()
        for group in self.param_groups:
            for p in group['params']:
                if p.grad is None:
                    continue
                state, lr, lambd = self.state[p], group['lr'], group['lambd']
                if not state:
                    state.update(step=0, eta=lr, mu=1, ax=paddle.zeros_like(p))
                state['step'] += 1
                change = p.grad + group['weight_decay'] * p
                p.set_value(p * (1 - lambd * state['eta']) - state['eta'] * change)
                state['ax'] = state['ax'] + (p - state['ax']) * state['mu']
                state['eta'] = lr / (1 + lambd * lr * state['step']) ** group['alpha']
                state['mu'] = 1 / max(1, state['step'] - group['t0'])
        return loss


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor([1., -2., 3.])), paddle.nn.Parameter(paddle.to_tensor([[0.5]]))]


def train(optimizer, params, steps=5):
    for i in range(steps):
        optimizer.zero_grad()
        loss = (params[0] ** 2).sum() * (i + 1) + (params[1] - 2).abs().sum()
        loss.backward()
        optimizer.step()
    return [p.detach() for p in params]


def case_defaults():
    params = make_params()
    return train(ASGD(params), params)


def case_options():
    params = make_params()
    optimizer = ASGD(params, lr=0.05, lambd=0.01, alpha=0.5, t0=2, weight_decay=0.01)
    scheduler = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 1, gamma=0.5)
    optimizer.set_lr_scheduler(scheduler)
    first = train(optimizer, params)
    scheduler.step()
    return first, train(optimizer, params), optimizer.get_lr()


def case_groups():
    params = make_params()
    return train(ASGD([{"params": params[:1], "lr": 0.02}, {"params": params[1:]}], lr=0.05), params)


def build(kind=ASGD):
    params = make_params()
    return train(kind(params, lr=0.02), params)


def case_value():
    return build()


def takes(optimizer: paddle.optimizer.Optimizer):
    return len(param_groups(optimizer))


def case_annotated():
    return takes(ASGD(make_params()))


def case_dampened_momentum():
    params, others = make_params(), make_params()
    dampening = len(params) / 8
    first = train(DampedSGD(params, lr=0.01, momentum=0.9, dampening=0.5, weight_decay=0.01), params)
    return first, train(DampedSGD([{"params": others[:1], "lr": 0.02}, {"params": others[1:]}], 0.01, 0.9, dampening), others)


def case_decaying_adagrad():
    params, others = make_params(), make_params()
    decay = len(params) / 40
    first = train(DecayedAdagrad(params, lr=0.1, lr_decay=0.1, weight_decay=0.01), params)
    return first, train(DecayedAdagrad(others, 0.1, decay, initial_accumulator_value=0.2, eps=1e-6), others)


def todo_maximize():
    # TODO(pt2pd): TPD2002 torch.optim.ASGD.maximize: argument not supported; remove the argument or compute its effect by hand
    return torch.optim.ASGD(make_params(), maximize=True)
