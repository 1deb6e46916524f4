import paddle
from paddle.optimizer import lr as lr_scheduler


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


class LambdaLR(LRScheduler):
    """Base of schedulers whose rates are factors of the first ones, one function a group."""

    def __init__(self, optimizer, lr_lambda, last_epoch=-1, verbose=False):
        one = callable(lr_lambda)
        self.lr_lambdas = [lr_lambda] * len(param_groups(optimizer)) if one else list(lr_lambda)
        super().__init__(optimizer, last_epoch, verbose)

    def get_lr(self):
        return [rate * factor(self.last_epoch) for rate, factor in zip(self.base_lrs, self.lr_lambdas)]

    def state_dict(self):
        return {key: value for key, value in super().state_dict().items() if key != 'lr_lambdas'}


def attach_scheduler(optimizer, scheduler):
    """A torch scheduler drives the optimizer it is given; in Paddle it is attached to it."""
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


def initial_lr(optimizer):
    """The rate that the optimizer was built with: every torch scheduler starts from it."""
    rate = optimizer._learning_rate
    return rate.base_lr if isinstance(rate, paddle.optimizer.lr.LRScheduler) else optimizer.get_lr()


def attach_cycle(optimizer, scheduler):
    """Attaches a scheduler that gives every parameter group the same rate."""
    optimizer.set_lr_scheduler(scheduler)
    for group in optimizer._param_groups:
        if isinstance(group, dict):
            group['learning_rate'] = 1.0
            for p in group['params']:
                p.optimize_attr['learning_rate'] = 1.0
    return scheduler


def one_cycle_lr(optimizer, max_lr, total_steps, pct_start=0.3, anneal_strategy='cos', base_momentum=0.85,
                 max_momentum=0.95, div_factor=25.0, final_div_factor=1e4, three_phase=False, last_epoch=-1):
    """OneCycleLR that moves the momentum (beta1 of Adam) against the rate."""
    import math
    phases = (pct_start, anneal_strategy, three_phase)
    momentum = paddle.optimizer.lr.OneCycleLR(
        base_momentum, total_steps, base_momentum / max_momentum, max_momentum, *phases)

    class OneCycleLR(paddle.optimizer.lr.OneCycleLR):
        def step(self, epoch=None):
            super().step(epoch)
            self.move_momentum()

        def set_state_dict(self, state_dict):
            super().set_state_dict(state_dict)
            self.move_momentum()

        def move_momentum(self):
            momentum.step(self.last_epoch)
            name = 'momentum' if isinstance(optimizer, paddle.optimizer.Momentum) else 'beta1'
            setattr(optimizer, '_' + name, momentum())
            for options in [optimizer._default_dict, *optimizer._param_groups]:
                if isinstance(options, dict):
                    options[name] = momentum()
            # torch corrects the bias by the present beta1, Paddle by the product of all that were used.
            for key, power in optimizer._accumulators.get('beta1_pow_acc', {}).items():
                beta2_power = optimizer._accumulators['beta2_pow_acc'][key].item()
                steps = round(math.log(beta2_power) / math.log(optimizer._beta2)) if beta2_power else 1e9
                power.set_value(paddle.full_like(power, momentum() ** steps))

    scheduler = OneCycleLR(max_lr, total_steps, div_factor, max_lr / div_factor / final_div_factor, *phases, last_epoch)
    return attach_cycle(optimizer, scheduler)


def torch_scheduler(name):
    """The scheduler that torch.optim.lr_scheduler has under this name, to be called with torch's arguments."""
    lr = paddle.optimizer.lr

    def constant(rate, factor=1 / 3, total_iters=5, last_epoch=-1):
        return lr.LambdaDecay(rate, lambda epoch: factor if epoch < total_iters else 1.0, last_epoch)

    def step(rate, step_size, gamma=0.1, last_epoch=-1):
        return lr.StepDecay(rate, int(step_size), gamma, last_epoch)

    def linear(rate, start_factor=1 / 3, end_factor=1.0, total_iters=5, last_epoch=-1):
        return lr.LinearLR(rate, total_iters, start_factor, end_factor, last_epoch)

    def polynomial(rate, total_iters=5, power=1.0, last_epoch=-1):
        return lr.PolynomialDecay(rate, total_iters, 0.0, power, last_epoch=last_epoch)

    def one_cycle(optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3,
                  anneal_strategy='cos', cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0,
                  final_div_factor=1e4, three_phase=False, last_epoch=-1):
        steps = total_steps or epochs * steps_per_epoch
        if cycle_momentum:
            return one_cycle_lr(optimizer, max_lr, steps, pct_start, anneal_strategy, base_momentum, max_momentum,
                                div_factor, final_div_factor, three_phase, last_epoch)
        return attach_scheduler(optimizer, lr.OneCycleLR(
            max_lr, steps, div_factor, max_lr / div_factor / final_div_factor, pct_start, anneal_strategy, three_phase,
            last_epoch))

    kinds = {'StepLR': step, 'MultiStepLR': lr.MultiStepDecay, 'ExponentialLR': lr.ExponentialDecay,
             'CosineAnnealingLR': lr.CosineAnnealingDecay, 'LambdaLR': lr.LambdaDecay, 'LinearLR': linear,
             'MultiplicativeLR': lr.MultiplicativeDecay, 'ReduceLROnPlateau': lr.ReduceOnPlateau,
             'CosineAnnealingWarmRestarts': lr.CosineAnnealingWarmRestarts, 'PolynomialLR': polynomial,
             'ConstantLR': constant}
    if name != 'OneCycleLR' and name not in kinds:
        raise AttributeError('no equivalent of lr_scheduler.' + name)

    def build(optimizer, *args, **options):
        options.pop('verbose', None)
        if name == 'OneCycleLR':
            return one_cycle(optimizer, *args, **options)
        if name == 'LambdaLR' and not callable(args[0] if args else options['lr_lambda']):
            return LambdaLR(optimizer, *args, **options)
        if 'eps' in options:
            options['epsilon'] = options.pop('eps')
        return attach_scheduler(optimizer, kinds[name](initial_lr(optimizer), *args, **options))

    return build


class torch_schedulers:
    """Stands for torch.optim.lr_scheduler where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_scheduler(name)


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


class torch_optimizers:
    """Stands for torch.optim where others look names up in it: they get what takes torch's arguments."""

    def __getattr__(self, name):
        return torch_optimizer(name)


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(name, *args, steps=8, **options):
    optimizer = make_optimizer()
    scheduler = torch_scheduler(name)(optimizer, *args, **options)
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found


def case_names():
    return rates("StepLR", 3), rates("StepLR", step_size=2, gamma=0.5), rates("MultiStepLR", [2, 5], 0.1), \
        rates("ExponentialLR", gamma=0.9), rates("CosineAnnealingLR", 6, eta_min=0.01), rates("CosineAnnealingWarmRestarts", T_0=3), \
        rates("LambdaLR", lambda epoch: 0.9 ** epoch), rates("MultiplicativeLR", lr_lambda=lambda epoch: 0.8)


def case_other_orders():
    return rates("LinearLR", 0.5, total_iters=4), rates("LinearLR"), rates("PolynomialLR", 4, 2.0), rates("PolynomialLR"), \
        rates("ConstantLR", factor=0.5), rates("OneCycleLR", 0.2, total_steps=10), \
        rates("OneCycleLR", max_lr=0.2, epochs=5, steps_per_epoch=2, pct_start=0.4, cycle_momentum=False, div_factor=10)


def case_plateau():
    optimizer = make_optimizer()
    options = {"mode": "min", "factor": 0.5, "patience": 1, "threshold": 0.001, "eps": 1e-8}
    scheduler = torch_scheduler("ReduceLROn" + "Plateau")(optimizer, **options)
    found = []
    for loss in (1.0, 0.9, 0.95, 0.95, 0.96, 0.97, 0.1):
        scheduler.step(loss)
        found.append(optimizer.get_lr())
    return found


def build(config, module, *args):
    options = dict(config)
    return getattr(module, options.pop("type"))(*args, **options)


def case_module_handed_to_a_function():
    weight = paddle.nn.Parameter(paddle.ones([3]))
    optimizer = build({"type": "Adam", "lr": 0.1, "betas": (0.8, 0.9)}, torch_optimizers(), [weight])
    scheduler = build({"type": "StepLR", "step_size": 1}, torch_schedulers(), optimizer)
    (weight * weight).sum().backward()
    optimizer.step()
    scheduler.step()
    return weight.detach(), optimizer.get_lr()


class Config:
    scheduler = torch_scheduler('StepLR')
    options = {"step_size": 2, "gamma": 0.5}


def run(optimizer, kind=torch_scheduler('ExponentialLR'), **options):
    scheduler = kind(optimizer, **options)
    optimizer.step()
    scheduler.step()
    return optimizer.get_lr(), isinstance(scheduler, lr_scheduler.StepDecay)


def case_classes_as_values():
    kinds = {"cosine": torch_scheduler('CosineAnnealingLR'), "plateau": torch_scheduler('ReduceLROnPlateau'),
             "multi": torch_scheduler('MultiStepLR'), "lambda": torch_scheduler('LambdaLR'), "linear": torch_scheduler('LinearLR'),
             "product": torch_scheduler('MultiplicativeLR'), "restarts": torch_scheduler('CosineAnnealingWarmRestarts'),
             "poly": torch_scheduler('PolynomialLR'), "constant": torch_scheduler('ConstantLR'), "cycle": torch_scheduler('OneCycleLR')}
    arguments = {"cosine": {"T_max": 4}, "plateau": {"patience": 2}, "multi": {"milestones": [1]}, "linear": {},
                 "lambda": {"lr_lambda": lambda n: 0.5 ** n}, "product": {"lr_lambda": lambda n: 0.3}, "restarts": {"T_0": 2},
                 "poly": {"total_iters": 3}, "constant": {}, "cycle": {"max_lr": 1.0, "total_steps": 4}}
    found = []
    for name in kinds:
        optimizer = make_optimizer()
        scheduler = kinds[name](optimizer, **arguments[name])
        optimizer.step()
        scheduler.step(1.0) if name == "plateau" else scheduler.step()
        found.append(optimizer.get_lr())
    return found, Config.scheduler(make_optimizer(), **Config.options).last_epoch, run(make_optimizer(), gamma=0.3), \
        run(make_optimizer(), kind=torch_scheduler('StepLR'), step_size=1, gamma=0.2)
