def vmap(func, in_dims=0, out_dims=0, randomness='error', chunk_size=None):
    """A function that calls func for each place along an axis of its arguments, and stacks what it gives."""
    def run(*args, **kwargs):
        dims = in_dims if isinstance(in_dims, (tuple, list)) else [in_dims] * len(args)
        number = next(paddle.utils.flatten(a)[0].shape[d] for a, d in zip(args, dims) if d is not None)

        def at(arg, dim, i):
            return arg if dim is None else paddle.utils.map_structure(lambda x: paddle.unbind(x, dim)[i], arg)

        results = [func(*[at(a, d, i) for a, d in zip(args, dims)], **kwargs) for i in range(number)]
        columns = zip(*[paddle.utils.flatten(result) for result in results])
        places = out_dims if isinstance(out_dims, (tuple, list)) else [out_dims] * len(paddle.utils.flatten(results[0]))
        stacked = [paddle.stack(list(column), dim) for column, dim in zip(columns, places)]
        return paddle.utils.pack_sequence_as(results[0], stacked)

    return run
