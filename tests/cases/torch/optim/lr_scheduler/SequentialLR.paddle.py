import paddle
import torch
from paddle.optimizer import lr as lr_scheduler


def initial_lr(optimizer):
    """The rate that the optimizer was built with: every torch scheduler starts from it."""
    rate = optimizer._learning_rate
    return rate.base_lr if isinstance(rate, paddle.optimizer.lr.LRScheduler) else rate


def schedule_from_start(optimizer, make):
    """A scheduler that starts from the rate the optimizer was built with, attached to it."""
    scheduler = make(initial_lr(optimizer))
    optimizer.set_lr_scheduler(scheduler)
    return scheduler


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


def optimizer_state_dict(optimizer):
    """The optimizer's state with its rates and its parameters' names, which stand in the keys, in order."""
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
    if 'state' in state_dict:
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


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(optimizer, scheduler, steps=12):
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found, scheduler.last_lr


def case_warmup_and_StepLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.StepDecay(initial_lr(optimizer), step_size=2)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_StepLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    return rates(optimizer, scheduler)


def case_alone_StepLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.StepDecay(initial_lr(optimizer), step_size=2))
    return optimizer.get_lr()


def case_warmup_and_MultiStepLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.MultiStepDecay(initial_lr(optimizer), milestones=[2, 3])
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_MultiStepLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.MultiStepDecay(lr, milestones=[2, 3]))], [3])
    return rates(optimizer, scheduler)


def case_alone_MultiStepLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.MultiStepDecay(initial_lr(optimizer), milestones=[2, 3]))
    return optimizer.get_lr()


def case_warmup_and_ExponentialLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.ExponentialDecay(initial_lr(optimizer), gamma=0.9)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_ExponentialLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.ExponentialDecay(lr, gamma=0.9))], [3])
    return rates(optimizer, scheduler)


def case_alone_ExponentialLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.ExponentialDecay(initial_lr(optimizer), gamma=0.9))
    return optimizer.get_lr()


def case_warmup_and_CosineAnnealingLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.CosineAnnealingDecay(initial_lr(optimizer), T_max=5)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_CosineAnnealingLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.CosineAnnealingDecay(lr, T_max=5))], [3])
    return rates(optimizer, scheduler)


def case_alone_CosineAnnealingLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.CosineAnnealingDecay(initial_lr(optimizer), T_max=5))
    return optimizer.get_lr()


def case_warmup_and_LambdaLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.LambdaDecay(initial_lr(optimizer), lr_lambda=lambda e: 0.9 ** e)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_LambdaLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lr_lambda=lambda e: 0.9 ** e))], [3])
    return rates(optimizer, scheduler)


def case_alone_LambdaLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LambdaDecay(initial_lr(optimizer), lr_lambda=lambda e: 0.9 ** e))
    return optimizer.get_lr()


def case_warmup_and_PolynomialLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.PolynomialDecay(initial_lr(optimizer), decay_steps=6, end_lr=0.0)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_PolynomialLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.PolynomialDecay(lr, decay_steps=6, end_lr=0.0))], [3])
    return rates(optimizer, scheduler)


def case_alone_PolynomialLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.PolynomialDecay(initial_lr(optimizer), decay_steps=6, end_lr=0.0))
    return optimizer.get_lr()


def case_warmup_and_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.CosineAnnealingWarmRestarts(initial_lr(optimizer), T_0=3)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.CosineAnnealingWarmRestarts(lr, T_0=3))], [3])
    return rates(optimizer, scheduler)


def case_alone_CosineAnnealingWarmRestarts():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.CosineAnnealingWarmRestarts(initial_lr(optimizer), T_0=3))
    return optimizer.get_lr()


def case_warmup_and_ConstantLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.LambdaDecay(initial_lr(optimizer), lambda epoch: 0.5 if epoch < 5 else 1.0)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_ConstantLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.LambdaDecay(lr, lambda epoch: 0.5 if epoch < 5 else 1.0))], [3])
    return rates(optimizer, scheduler)


def case_alone_ConstantLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LambdaDecay(initial_lr(optimizer), lambda epoch: 0.5 if epoch < 5 else 1.0))
    return optimizer.get_lr()


def case_warmup_and_LinearLR():
    optimizer = make_optimizer()
    warmup = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.1, total_steps=4)
    optimizer.set_lr_scheduler(warmup)
    main = lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.5, total_steps=5)
    optimizer.set_lr_scheduler(main)
    scheduler = sequential_lr(optimizer, [warmup, main], [4])
    return rates(optimizer, scheduler)


def case_inline_LinearLR():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.5, total_steps=5))], [3])
    return rates(optimizer, scheduler)


def case_alone_LinearLR():
    optimizer = make_optimizer()
    optimizer.set_lr_scheduler(lr_scheduler.LinearLR(initial_lr(optimizer), start_factor=0.5, total_steps=5))
    return optimizer.get_lr()


def case_plateau_alone():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.ReduceOnPlateau(initial_lr(optimizer), patience=0)
    optimizer.set_lr_scheduler(scheduler)
    scheduler.step(1.0)
    scheduler.step(2.0)
    other = make_optimizer()
    other.set_lr_scheduler(lr_scheduler.ReduceOnPlateau(initial_lr(other)))
    third = make_optimizer()
    return optimizer.get_lr(), [schedule_from_start(third, lambda lr: lr_scheduler.ReduceOnPlateau(lr, patience=3))][0].last_epoch


def case_state():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    for _ in range(4):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = sequential_lr(other, [schedule_from_start(other, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=5)), schedule_from_start(other, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    return rates(other, resumed, 5)


def takes(scheduler: lr_scheduler.LRScheduler):
    return scheduler.last_epoch


def case_type():
    optimizer = make_optimizer()
    scheduler = sequential_lr(optimizer, [schedule_from_start(optimizer, lambda lr: lr_scheduler.LinearLR(lr, start_factor=0.1, total_steps=5)), schedule_from_start(optimizer, lambda lr: lr_scheduler.StepDecay(lr, step_size=2))], [3])
    return takes(scheduler)


def todo_as_a_value():
    # TODO(pt2pd): TPD2004 torch.optim.lr_scheduler.SequentialLR: used as a value; wrap it in a lambda that calls it
    return torch.optim.lr_scheduler.SequentialLR


def todo_multiplicative():
    optimizer = make_optimizer()
    # TODO(pt2pd): TPD2002 torch.optim.lr_scheduler.MultiplicativeLR: after another scheduler torch goes on from its last ra...
    return torch.optim.lr_scheduler.MultiplicativeLR(optimizer, lambda e: 0.9)
