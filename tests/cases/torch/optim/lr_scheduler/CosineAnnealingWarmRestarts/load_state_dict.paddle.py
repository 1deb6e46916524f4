import paddle
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


def make_optimizer(lr=0.1):
    return paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=lr)


def rates(optimizer, scheduler, steps=12):
    found = [optimizer.get_lr()]
    for _ in range(steps):
        optimizer.step()
        scheduler.step()
        found.append(optimizer.get_lr())
    return found, scheduler.last_epoch


def case_resumed():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CosineAnnealingWarmRestarts(optimizer.get_lr(), 3, 2)
    optimizer.set_lr_scheduler(scheduler)
    for _ in range(5):
        optimizer.step()
        scheduler.step()
    other = make_optimizer()
    resumed = lr_scheduler.CosineAnnealingWarmRestarts(other.get_lr(), 3, 2)
    other.set_lr_scheduler(resumed)
    load_optimizer_state_dict(other, optimizer_state_dict(optimizer))
    resumed.set_state_dict(scheduler.state_dict())
    resumed.step(resumed.last_epoch)
    return rates(other, resumed)


def todo_within_an_expression():
    optimizer = make_optimizer()
    scheduler = lr_scheduler.CosineAnnealingWarmRestarts(optimizer.get_lr(), 3)
    optimizer.set_lr_scheduler(scheduler)
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.CosineAnnealingWarmRestar: form not supported; use another form of the call
    return [scheduler.load_state_dict(scheduler.state_dict())]
