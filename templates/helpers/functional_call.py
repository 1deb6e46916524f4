def functional_call(module, parameters_and_buffers, args=None, kwargs=None, tie_weights=True, strict=False):
    """Calls a layer with these Tensors in the place of its own, by their names; a list of dictionaries counts as one."""
    given = parameters_and_buffers
    if not isinstance(given, dict):
        given = {name: value for part in given for name, value in part.items()}
    args = args if isinstance(args, tuple) else () if args is None else (args,)
    layers, replaced = dict(module.named_sublayers(include_self=True)), []
    try:
        for name, value in given.items():
            owner, _, attribute = name.rpartition('.')
            layer = layers[owner]
            own = layer._parameters if attribute in layer._parameters else layer._buffers
            replaced.append((own, attribute, own[attribute]))
            own[attribute] = value
        return module(*args, **(kwargs or {}))
    finally:
        for own, attribute, value in reversed(replaced):
            own[attribute] = value
