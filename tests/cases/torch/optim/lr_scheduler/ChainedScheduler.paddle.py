import paddle
import torch
from paddle.optimizer import lr as lr_scheduler


def initial_lr(optimizer):
    """The rate that the optimizer was built with: every torch scheduler starts from it."""
    rate = optimizer._learning_rate
    return rate.base_lr if isinstance(rate, paddle.optimizer.lr.LRScheduler) else optimizer.get_lr()


def share_rate(optimizer, make, overwrites=False):
    """A scheduler beside others of its optimizer: as in torch, each goes on from the rate that the one before has left."""
    lr = paddle.optimizer.lr
    base, rate = initial_lr(optimizer), optimizer.get_lr()
    scheduler = make(base)
    goes_on = isinstance(scheduler, (lr.LinearLR, lr.CosineAnnealingDecay, lr.ReduceOnPlateau))
    take_step = scheduler.step

    def step(*args, **kwargs):
        rate = optimizer.get_lr()
        if overwrites:
            take_step(*args, **kwargs)
        elif goes_on:  # its next rate is made of its last one
            scheduler.last_lr = rate
            take_step(*args, **kwargs)
        else:  # its next rate is made of the first one: the change counts
            before = scheduler.get_lr()
            take_step(*args, **kwargs)
            scheduler.last_lr = rate * scheduler.get_lr() / before if before else rate
        optimizer.set_lr_scheduler(scheduler)

    if not overwrites:
        scheduler.last_lr *= rate / base
    scheduler.step = step
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


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


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(optimizer, *schedulers, steps=9):
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        for scheduler in schedulers:
            scheduler.step()
            found.append(scheduler.last_lr)
        found.append(optimizer.get_lr())
    return found


def case_chained():
    optimizer = make_optimizer()
    constant = share_rate(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lambda epoch: 0.1 if epoch < 4 else 1.0))
    exponential = share_rate(optimizer, lambda lr: lr_scheduler.ExponentialDecay(lr, gamma=0.9))
    return rates(optimizer, chained_scheduler([constant, exponential]))


def case_chained_in_place():
    optimizer = make_optimizer()
    scheduler = chained_scheduler([
        share_rate(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.2, total_steps=3)),
        share_rate(optimizer, lambda lr: lr_scheduler.CosineAnnealingDecay(lr, T_max=4, eta_min=0.001)),
        share_rate(optimizer, lambda lr: lr_scheduler.MultiStepDecay(lr, milestones=[2, 5], gamma=0.5))])
    return rates(optimizer, scheduler)


def case_state():
    def build(optimizer):
        return chained_scheduler([share_rate(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2)), share_rate(optimizer, lambda lr: lr_scheduler.PolynomialDecay(lr, decay_steps=6, end_lr=0.0))])

    optimizer, other = make_optimizer(), make_optimizer()
    scheduler, resumed = build(optimizer), build(other)
    rates(optimizer, scheduler, steps=3)
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    return rates(other, resumed, steps=4)


def case_lambda_first():
    optimizer = make_optimizer()
    warmup = share_rate(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lr_lambda=lambda epoch: min(1.0, (epoch + 1) / 3)), overwrites=True)
    main = share_rate(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2, gamma=0.5))
    return rates(optimizer, warmup, main)


def case_lambda_last():
    optimizer = make_optimizer()
    main = share_rate(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=int(4 / 2), gamma=0.5))
    warmup = share_rate(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lr_lambda=lambda epoch: 0.95 ** epoch), overwrites=True)
    return rates(optimizer, main, warmup)


def case_warmup_then_main():
    optimizer = make_optimizer()
    warmup = share_rate(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=3))
    main = share_rate(optimizer, lambda lr: lr_scheduler.CosineAnnealingDecay(lr, T_max=5))
    return rates(optimizer, warmup, steps=3), rates(optimizer, main, steps=12)


def case_plateau():
    optimizer = make_optimizer()
    warmup = share_rate(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.5, total_steps=2))
    plateau = share_rate(optimizer, lambda lr: lr_scheduler.ReduceOnPlateau(lr, factor=0.5, patience=0, min_lr=0.02))
    found = []
    for loss in (3.0, 2.0, 2.5, 2.5, 1.0, 1.5, 1.6):
        optimizer.step()
        warmup.step()
        plateau.step(loss)
        found.append(optimizer.get_lr())
    return found


def case_restarts():
    optimizer = make_optimizer()
    restarts = share_rate(optimizer, lambda lr: lr_scheduler.CosineAnnealingWarmRestarts(lr, T_0=3), overwrites=True)
    factors = share_rate(optimizer, lambda lr: lr_scheduler.MultiplicativeDecay(lr, lr_lambda=lambda epoch: 0.5))
    return rates(optimizer, restarts, factors), rates(optimizer, factors, steps=2)


def case_end_of_a_polynomial():
    optimizer = make_optimizer()
    first = share_rate(optimizer, lambda lr: lr_scheduler.PolynomialDecay(lr, decay_steps=4, power=2, end_lr=0.0))
    second = share_rate(optimizer, lambda lr: lr_scheduler.ExponentialDecay(lr, gamma=0.5))
    return rates(optimizer, first, second, steps=6)


def case_groups():
    weights = [paddle.nn.Parameter(paddle.ones([2])) for _ in range(2)]
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{"params": weights[:1]}, {"params": weights[1:], "lr": 0.01}], 0.1), momentum=0)
    first = share_rate(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lambda epoch: 0.5 if epoch < 2 else 1.0))
    second = share_rate(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))
    for _ in range(3):
        for w in weights:
            w.grad = paddle.ones([2])
        optimizer.step()
        first.step()
        second.step()
    return [w.detach() for w in weights]


def takes(scheduler: lr_scheduler.LRScheduler):
    return scheduler.last_epoch


def todo_as_a_value():
    # TODO(pt2pd): TPD2004 torch.optim.lr_scheduler.ChainedScheduler: used as a value; wrap it in a lambda that calls it
    return torch.optim.lr_scheduler.ChainedScheduler
