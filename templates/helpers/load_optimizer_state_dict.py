def load_optimizer_state_dict(optimizer, state_dict):
    """Loads the state of an optimizer whose parameters have other names, by position."""
    groups = param_groups(optimizer)
    params = [p for group in groups for p in group['params']]
    names = state_dict.get('param_names', [p.name for p in params])
    block = paddle.static.default_main_program().global_block()
    for options in optimizer._param_groups if isinstance(optimizer._param_groups[0], dict) else [None]:
        chosen = [p for p in (options['params'] if options else params) if not p.stop_gradient]
        optimizer._create_accumulators(block, {**options, 'params': chosen} if options else chosen)
    for kind, tensors in optimizer._accumulators.items():
        for old, p in zip(names, params):
            for key, value in state_dict.items():
                if key.rsplit('_', 1)[0] == old + '_' + kind and p.name in tensors:
                    tensors[p.name].set_value(value)
    saved = state_dict.get('param_groups', [])
    if saved and isinstance(optimizer._learning_rate, paddle.optimizer.lr.LRScheduler):
        optimizer._learning_rate.last_lr = saved[0]['lr']
    else:
        for group, options in zip(groups, saved):
            group['lr'] = options['lr']
