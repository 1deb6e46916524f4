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


def stepped(count=3):
    optimizer = paddle.optimizer.SGD(parameters=[paddle.nn.Parameter(paddle.ones([2]))], learning_rate=0.1)
    scheduler = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2, gamma=0.5)
    optimizer.set_lr_scheduler(scheduler)
    for _ in range(count):
        optimizer.step()
        scheduler.step()
    return scheduler


def case_use():
    scheduler = stepped()
    return [scheduler.last_lr], scheduler.last_lr, '%.4f' % scheduler.last_lr


def todo_second_group():
    layer = paddle.compat.nn.Linear(2, 3)
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{"params": [layer.weight]}, {"params": [layer.bias], "lr": 0.05}], 0.1), momentum=0)
    scheduler = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2)
    optimizer.set_lr_scheduler(scheduler)
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.LRScheduler.get_last_lr: Paddle's scheduler has one rate
    return scheduler.get_last_lr()[1]


def todo_last_group():
    layer = paddle.compat.nn.Linear(2, 3)
    optimizer = paddle.optimizer.Momentum(**parameter_groups([{"params": [layer.weight]}, {"params": [layer.bias], "lr": 0.05}], 0.1), momentum=0)
    scheduler = paddle.optimizer.lr.StepDecay(optimizer.get_lr(), 2)
    optimizer.set_lr_scheduler(scheduler)
    # TODO(pt2pd): TPD2003 torch.optim.lr_scheduler.LRScheduler.get_last_lr: Paddle's scheduler has one rate
    return scheduler.get_last_lr()[-1]
