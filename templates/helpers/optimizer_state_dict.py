def optimizer_state_dict(optimizer):
    """The optimizer's state with the order of its parameters and its rates, which Paddle's does not tell."""
    groups = param_groups(optimizer)
    state = dict(optimizer.state_dict())
    state['param_names'] = [p.name for group in groups for p in group['params']]
    state['param_groups'] = [{'lr': group['lr']} for group in groups]
    return state
