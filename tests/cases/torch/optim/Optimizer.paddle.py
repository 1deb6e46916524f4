import paddle
from caselib import floats


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


def rmsprop(epsilon=1e-8, **options):
    """RMSprop that adds epsilon to the root, where Paddle's adds it below the root."""
    class RMSProp(paddle.optimizer.RMSProp):
        def _append_optimize_op(self, block, param_and_grad):
            if isinstance(param_and_grad, dict):
                param_and_grad = self._update_param_group(param_and_grad)
            param, grad = param_and_grad
            rho, square = self._rho, self._get_accumulator_master(self._mean_square_acc_str, param)
            with paddle.no_grad():
                square.set_value(rho * square + (1 - rho) * grad * grad)
                root = square
                if self._centered:
                    mean = self._get_accumulator_master(self._mean_grad_acc_str, param)
                    mean.set_value(rho * mean + (1 - rho) * grad)
                    root = square - mean * mean
                step = grad / (root.sqrt() + self._epsilon)
                if self._momentum:
                    momentum = self._get_accumulator_master(self._momentum_acc_str, param)
                    momentum.set_value(self._momentum * momentum + step)
                    step = momentum
                rate = self.get_lr() * getattr(param, 'optimize_attr', {}).get('learning_rate', 1.0)
                param.set_value(param - rate * step)

    return RMSProp(epsilon=epsilon, **options)


def torch_optimizer(name):
    """The optimizer that torch.optim has under this name, to be called with torch's arguments."""
    kind = {'SGD': paddle.optimizer.Momentum, 'RMSprop': rmsprop}.get(name) or getattr(paddle.optimizer, name)
    defaults = {
        'SGD': {'momentum': 0.0}, 'RMSprop': {'lr': 0.01, 'alpha': 0.99}, 'Adagrad': {'lr': 0.01, 'eps': 1e-10},
        'Adadelta': {'lr': 1.0, 'rho': 0.9}, 'Adamax': {'lr': 0.002}, 'NAdam': {'lr': 0.002},
        'LBFGS': {'lr': 1.0}, 'Rprop': {'lr': 0.01, 'step_sizes': (1e-6, 50)},
    }.get(name, {})

    order = {
        'SGD': ['momentum', 'dampening', 'weight_decay', 'nesterov'], 'Adadelta': ['rho', 'eps', 'weight_decay'],
        'RMSprop': ['alpha', 'eps', 'weight_decay', 'momentum', 'centered'], 'Adagrad': ['lr_decay', 'weight_decay'],
    }.get(name, ['betas', 'eps', 'weight_decay'])

    def build(params, lr=defaults.get('lr', 0.001), *args, **given):
        options, off = {}, ('maximize', 'dampening', 'lr_decay', 'decoupled_weight_decay')
        for key, value in {**defaults, **dict(zip(order, args)), **given}.items():
            if key == 'betas':
                options['beta1'], options['beta2'] = value
            elif key == 'weight_decay':
                options[key] = float(value)
            elif key not in ('lr', 'foreach', 'fused', 'capturable', 'differentiable') and (value or key not in off):
                options[{'eps': 'epsilon', 'alpha': 'rho', 'nesterov': 'use_nesterov',
                         'step_sizes': 'learning_rate_range'}.get(key, key)] = value
        params = list(params)
        in_groups = any('momentum' in group for group in params if isinstance(group, dict))
        if name == 'SGD' and not options['momentum'] and not in_groups:
            plain = {key: value for key, value in options.items() if key not in ('momentum', 'use_nesterov')}
            made = paddle.optimizer.SGD(**parameter_groups(params, lr), **plain)
        else:
            made = kind(**parameter_groups(params, lr), **options)
        made.defaults = {**defaults, 'lr': lr, **dict(zip(order, args)), **given}
        return made

    return build


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


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
    if not hasattr(optimizer, '_param_groups'):
        return optimizer.state_dict()
    groups = optimizer._param_groups
    groups = groups if groups and isinstance(groups[0], dict) else [{'params': groups}]
    rate = optimizer.get_lr()
    return {
        **optimizer.state_dict(), 'lr': rate, 'base_lr': getattr(optimizer._learning_rate, 'base_lr', rate),
        'param_names': [p.name for group in groups for p in group['params']],
        'lr_factors': [group.get('learning_rate', 1.0) for group in groups],
    }


def load_optimizer_state_dict(optimizer, state_dict):
    """Loads an optimizer's state by the place of the parameters: Paddle's keys hold their names."""
    if 'state' in state_dict or not hasattr(optimizer, '_param_groups'):
        return optimizer.load_state_dict(state_dict)
    groups = optimizer._param_groups
    groups = groups if isinstance(groups[0], dict) else [{'params': groups}]
    params = [p for group in groups for p in group['params']]
    names = state_dict.get('param_names', [p.name for p in params])
    for group in groups:
        trained = [p for p in group['params'] if not p.stop_gradient]
        optimizer._create_accumulators(paddle.static.default_main_program().global_block(), {**group, 'params': trained})
    saved = {key.rsplit('_', 1)[0]: value for key, value in state_dict.items()}
    for kind, tensors in optimizer._accumulators.items():
        for name, p in zip(names, params):
            if p.name in tensors and f'{name}_{kind}' in saved:
                tensors[p.name].set_value(saved[f'{name}_{kind}'])
    if len(groups) > 1:
        for group, factor in zip(groups, state_dict.get('lr_factors', [])):
            group['learning_rate'] = factor
            for p in group['params']:
                p.optimize_attr['learning_rate'] = factor
    scheduler = optimizer._learning_rate
    if not isinstance(scheduler, paddle.optimizer.lr.LRScheduler):
        optimizer.set_lr(state_dict.get('lr', scheduler))
    elif 'lr' in state_dict:
        scheduler.last_lr, scheduler.base_lr = state_dict['lr'], state_dict['base_lr']


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


class Lion(Optimizer):
    """The sign of an average of gradients."""

    def __init__(self, params, lr=1e-2, betas=(0.9, 0.99), weight_decay=0.0):
        defaults = dict(lr=lr, betas=betas, weight_decay=weight_decay)
        super(Lion, self).__init__(params, defaults)

    def step(self, closure=None):
        loss = None
        if closure is not None:
            loss = closure()
        for group in self.param_groups:
            for p in group["params"]:
                if p.grad is None:
                    continue
                state = self.state[p]
                if len(state) == 0:
                    state["average"] = paddle.zeros_like(p)
                beta1, beta2 = group["betas"]
                grad = p.grad.detach()
                update = paddle.sign(beta1 * state["average"] + (1 - beta1) * grad)
                new = p.detach() * (1 - group["lr"] * group["weight_decay"]) - group["lr"] * update
                state["average"] = beta2 * state["average"] + (1 - beta2) * grad
                copy_(p.data, new)
        return loss


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4, scheduler=None):
    rates = []
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
        if scheduler is not None:
            scheduler.step()
        rates.append([group["lr"] for group in param_groups(optimizer)])
    return [p.detach() for p in params], rates


def case_own_optimizer():
    params = make_params()
    return train(Lion(params), params)


def case_groups():
    params = make_params()
    return train(Lion([{"params": params[:1]}, {"params": params[1], "lr": 0.1, "weight_decay": 0.5}], lr=0.05), params)


def case_with_a_scheduler():
    params = make_params()
    optimizer = Lion(params, lr=0.1)
    scheduler = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2, 0.5)
    optimizer.set_lr_scheduler(scheduler)
    return train(optimizer, params, 5, scheduler)


def case_state():
    params = make_params()
    first = Lion(params, lr=0.1)
    train(first, params)
    second = Lion(params)
    load_optimizer_state_dict(second, optimizer_state_dict(first))
    return train(second, params)


def takes(optimizer: paddle.optimizer.Optimizer):
    return isinstance(optimizer, paddle.optimizer.Optimizer)


def case_type():
    return takes(paddle.optimizer.SGD(parameters=make_params(), learning_rate=0.1))


class SAM(Optimizer):
    """Wraps the optimizer whose class it is given, and shares its groups."""

    def __init__(self, params, base_optimizer, rho=0.05, **kwargs):
        super(SAM, self).__init__(params, dict(rho=rho, **kwargs))
        self.base_optimizer = base_optimizer(self.param_groups, **kwargs)
        self.param_groups = param_groups(self.base_optimizer)
        self.defaults.update(self.base_optimizer.defaults)

    @paddle.no_grad()
    def first_step(self):
        for group in self.param_groups:
            for p in group["params"]:
                self.state[p]["old_p"] = p.data.clone()
                p.add_(p.grad * group["rho"])

    @paddle.no_grad()
    def second_step(self):
        for group in self.param_groups:
            for p in group["params"]:
                p.data = self.state[p]["old_p"]
        self.base_optimizer.step()


def case_wrapping_another():
    params = make_params()
    optimizer = SAM(params, torch_optimizer('SGD'), rho=0.5, lr=0.1, momentum=0.9)
    for _ in range(3):
        optimizer.zero_grad()
        sum((p ** 2).sum() for p in params).backward()
        optimizer.first_step()
        optimizer.zero_grad()
        sum((p ** 2).sum() for p in params).backward()
        optimizer.second_step()
    return [p.detach() for p in params], optimizer.get_lr(), optimizer.defaults["momentum"]
