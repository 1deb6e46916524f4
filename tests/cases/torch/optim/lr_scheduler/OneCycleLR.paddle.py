import paddle
import torch
from paddle.optimizer import lr as lr_scheduler


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


def make_optimizer(lr=0.1):
    return paddle.optimizer.Momentum(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr, momentum=0.0)


def rates(optimizer, scheduler, steps=12):
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found, scheduler.last_epoch


def case_assigned():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_last_rate():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0)
    optimizer.set_lr_scheduler(scheduler)
    optimizer.step()
    scheduler.step()
    return scheduler.last_lr, [scheduler.last_lr]


def build(optimizer):
    return attach_scheduler(optimizer, lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0))


def case_returned():
    optimizer = make_optimizer()
    return rates(optimizer, build(optimizer))


class Trainer:
    def __init__(self):
        self.optimizer = make_optimizer()
        self.scheduler = lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0)
        self.optimizer.set_lr_scheduler(self.scheduler)

    def run(self):
        return rates(self.optimizer, self.scheduler)


def case_attributes():
    return Trainer().run()


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0)
    optimizer.set_lr_scheduler(scheduler)
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0)
    other.set_lr_scheduler(resumed)
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    return rates(other, resumed)


def case_statement():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.OneCycleLR(0.5, 20, 25.0, 0.5 / 25.0 / 10000.0))
    return optimizer.get_lr()


def case_options1():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(0.4, 14, 25.0, 0.4 / 25.0 / 10000.0, phase_pct=0.4, anneal_strategy="linear")
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def case_options2():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.OneCycleLR(0.4, 4 * 5, 10, 0.4 / 10 / 100, three_phase=True)
    optimizer.set_lr_scheduler(scheduler)
    return rates(optimizer, scheduler)


def takes(scheduler: lr_scheduler.LRScheduler):
    return isinstance(scheduler, lr_scheduler.LRScheduler)


def case_type():
    return takes(build(make_optimizer()))


def todo_optimizer_of_a_call():
    # TODO(pt2pd): TPD2002 torch.optim.lr_scheduler.OneCycleLR.cycle_momentum: argument not supported
    return torch.optim.lr_scheduler.OneCycleLR(make_optimizer(), 0.5, 20, cycle_momentum=False)


def case_epochs_returned_and_statement():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.OneCycleLR(0.5, 4 * 5, 25.0, 0.5 / 25.0 / 10000.0))
    first = optimizer.get_lr()
    other = make_optimizer()
    schedulers = [attach_scheduler(other, lr_scheduler.OneCycleLR(0.5, 4 * 5, 25.0, 0.5 / 25.0 / 10000.0))]
    return first, rates(other, schedulers[0])


def train(optimizer, scheduler, p):
    for i in range(6):
        p.grad = paddle.ones([2]) * (i - 2)
        optimizer.step()
        scheduler.step()
    return p.detach()


def case_momentum():
    p = paddle.nn.Parameter(paddle.ones([2]))
    optimizer = paddle.optimizer.Momentum(parameters=[p], learning_rate=0.1, momentum=0.9)
    scheduler = one_cycle_lr(optimizer, 0.5, 10)
    return train(optimizer, scheduler, p)


def case_beta():
    p = paddle.nn.Parameter(paddle.ones([2]))
    optimizer = paddle.optimizer.AdamW(parameters=[p], learning_rate=0.1)
    scheduler = one_cycle_lr(optimizer, 0.5, 5 * 2, max_momentum=0.9)
    return train(optimizer, scheduler, p)


def todo_lists():
    optimizer = make_optimizer()
    # TODO(pt2pd): TPD2002 torch.optim.lr_scheduler.OneCycleLR: Paddle takes one max_lr for all groups
    return torch.optim.lr_scheduler.OneCycleLR(optimizer, [0.5], 10)


def todo_no_steps():
    optimizer = make_optimizer()
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.OneCycleLR: neither total_steps nor epochs and steps_per_epoch are given
    return torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.5)


def case_as_a_value():
    kinds, optimizer = [torch_scheduler('OneCycleLR')], make_optimizer()
    scheduler = kinds[0](optimizer, max_lr=0.5, total_steps=4)
    optimizer.step()
    scheduler.step()
    return optimizer.get_lr()


def last(scheduler: lr_scheduler.OneCycleLR):
    return scheduler.last_epoch


def case_annotated():
    optimizer = make_optimizer()
    return last(build(optimizer))


def todo_base():
    # TODO(pt2pd): TPD2004 torch.optim.lr_scheduler.OneCycleLR: used as a value; wrap it in a lambda that calls it
    class Mine(torch.optim.lr_scheduler.OneCycleLR):
        pass

    return Mine


def case_plain_sgd_gets_momentum():
    weight = paddle.nn.Parameter(paddle.ones([2]))
    optimizer = paddle.optimizer.Momentum(parameters=[weight], learning_rate=0.1, momentum=0.0)
    scheduler = one_cycle_lr(optimizer, 0.1, 6)
    for _ in range(4):
        optimizer.zero_grad()
        (weight ** 2).sum().backward()
        optimizer.step()
        scheduler.step()
    return weight.detach()


def case_momentum_resumed():
    weights, saved = paddle.nn.Parameter(paddle.ones([2])), None
    for part in range(2):
        optimizer = paddle.optimizer.Momentum(parameters=[weights], learning_rate=0.1, momentum=0.9)
        scheduler = one_cycle_lr(optimizer, 0.1, 8)
        if saved:
            load_optimizer_state_dict(optimizer, saved[0])
            scheduler.set_state_dict(saved[1])
        for _ in range(3):
            optimizer.zero_grad()
            (weights ** 2).sum().backward()
            optimizer.step()
            scheduler.step()
        saved = optimizer_state_dict(optimizer), scheduler.state_dict()
    return weights.detach()
