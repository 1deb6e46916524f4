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
