def save_model(model, f):
    """torch.save takes a whole model, and stores it by pickle."""
    import collections
    import functools
    import pickle

    class Pickler(pickle.Pickler):
        def reducer_override(self, obj):
            if isinstance(obj, paddle.nn.Layer):
                make, kind, state, *rest = obj.__reduce_ex__(2)
                for name in ('_forward_pre_hooks', '_forward_post_hooks'):  # without those that nothing can store
                    hooks = [(key, hook) for key, hook in state[name].items()
                             if '<locals>' not in getattr(hook, '__qualname__', '')
                             and not isinstance(getattr(hook, '__self__', None), paddle.optimizer.Optimizer)]
                    state = {**state, name: collections.OrderedDict(hooks)}
                return make, kind, state, *rest
            if not isinstance(obj, paddle.Tensor):
                return NotImplemented
            if not obj._is_initialized():  # the state of dropout in recurrent layers
                return paddle.zeros, ([0], 'uint8')
            if not isinstance(obj, paddle.base.framework.EagerParamBase):
                return NotImplemented
            return functools.partial(type(obj).from_tensor, trainable=obj.trainable), (obj.detach(),)

    file = f if hasattr(f, 'write') else open(f, 'wb')
    Pickler(file).dump(model)
    if file is not f:
        file.close()
