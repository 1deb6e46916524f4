import paddle
from caselib import floats


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


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def make_params():
    return [paddle.nn.Parameter(paddle.to_tensor(floats(3, 4))), paddle.nn.Parameter(paddle.to_tensor(floats(4)))]


def train(optimizer, params, steps=4):
    for i in range(steps):
        optimizer.zero_grad()
        out = paddle.matmul(paddle.to_tensor(floats(2, 3, seed=i)), params[0]) + params[1]
        (out ** 2).mean().backward()
        optimizer.step()
    return [p.detach() for p in params]


def carried(make, groups=False):
    params = make_params()
    first = make(params)
    train(first, params)
    copies = make_params()
    for copy, p in zip(copies, params):
        copy_(copy.data, p.data)
    second = make(copies)
    return first, second, copies


def case_adam_to_other_parameters():
    params = make_params()
    first = paddle.optimizer.Adam(parameters=params, learning_rate=0.1)
    train(first, params)
    copies = make_params()
    second = paddle.optimizer.Adam(parameters=copies, learning_rate=0.3)
    load_optimizer_state_dict(second, optimizer_state_dict(first))
    return train(second, copies), second.get_lr()


def case_in_a_checkpoint():
    params = make_params()
    first = paddle.optimizer.Momentum(parameters=params, learning_rate=0.1, momentum=0.9)
    train(first, params)
    checkpoint = {"epoch": 3, "optimizer": optimizer_state_dict(first)}
    second = paddle.optimizer.Momentum(parameters=params, learning_rate=0.3, momentum=0.9)
    load_optimizer_state_dict(second, checkpoint["optimizer"])
    return train(second, params)
