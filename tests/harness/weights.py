"""The same parameters in both frameworks.

A module's parameters are listed as slots in torch's terms: torch's name, torch's shape, whatever
framework the module is of.  Where Paddle stores a parameter in another layout (Linear's weight is
[in, out], attention has one projection for each of query, key and value) the slot converts.

Slots are keyed by (number of the module among those that own parameters, name of the parameter in
it), so a module and its conversion pair up as long as their trees list the same modules in the same
order; names of attributes do not matter.

    fill(module)           values from a fixed generator, keyed by the slot
    copy_weights(t, p)     the values of torch module `t` into Paddle layer `p`
"""
import sys
import zlib

import numpy as np


class Slot:
    """One parameter or buffer.  `read()` and `write(array)` speak torch's layout."""

    def __init__(self, owner, name, shape, read, write, identity, frozen_row=None):
        self.owner = owner          # number of the owning module
        self.name = name            # torch's name within that module
        self.shape = tuple(shape)   # torch's shape; weight_g counts as flat
        self.read, self.write = read, write
        self.identity = identity    # equal for parameters that are one object (tied weights)
        self.frozen_row = frozen_row  # padding row of an embedding: zero in both frameworks

    @property
    def key(self):
        return self.owner, self.name


def is_paddle(module):
    paddle = sys.modules.get("paddle")
    return paddle is not None and isinstance(module, paddle.nn.Layer)


# ---- torch ----

def torch_slot(owner, name, tensor, padding=None):
    import torch
    flat = name == "weight_g"

    def read():
        value = tensor.detach()
        if value.dtype in (torch.bfloat16, torch.float16):
            value = value.float()
        value = value.cpu().numpy()
        return value.reshape(-1) if flat else value

    def write(array):
        with torch.no_grad():
            tensor.copy_(torch.from_numpy(np.ascontiguousarray(array)).reshape(tensor.shape).to(tensor.dtype))

    shape = (tensor.numel(),) if flat else tensor.shape
    return Slot(owner, name, shape, read, write, id(tensor), padding)


def torch_own(module):
    """(name, parameter) of one torch module; parametrizations read as the older functions name them."""
    own = {n: p for n, p in module._parameters.items() if p is not None}
    for name, chain in (getattr(module, "parametrizations", None) or {}).items():
        originals = list(chain._parameters.values())
        if len(originals) == 2:
            own[name + "_g"], own[name + "_v"] = originals
        else:
            own[name + "_orig"] = originals[0]
    return own


def torch_slots(root, buffers):
    import torch
    slots, owner, done = [], 0, set()
    inside = {id(m) for top in root.modules() for m in modules_of(getattr(top, "parametrizations", None))}
    for module in root.modules():
        if id(module) in inside:
            continue
        own = dict(module._buffers) if buffers else torch_own(module)
        own = {n: p for n, p in own.items() if p is not None and n != "num_batches_tracked"}
        padding = module.padding_idx if isinstance(module, torch.nn.Embedding) else None
        for name in sorted(own):
            if id(own[name]) not in done:
                slots.append(torch_slot(owner, name, own[name], padding))
            done.add(id(own[name]))
        owner += bool(own)
    return slots


def modules_of(module):
    return () if module is None else module.modules()


# ---- Paddle ----

RENAMED = {"scale": "weight", "_weight": "weight", "_mean": "running_mean", "_variance": "running_var"}
TRANSPOSED = ("weight", "weight_v", "weight_orig")
STATISTICS = ("_mean", "_variance")      # buffers in torch, parameters in Paddle


def paddle_array(tensor):
    name = str(tensor.dtype).split(".")[-1]
    return (tensor.astype("float32") if name in ("bfloat16", "float16") else tensor).numpy()


def paddle_write(tensor, array):
    import paddle
    array = np.ascontiguousarray(array).reshape([int(n) for n in tensor.shape])
    with paddle.no_grad():
        tensor.set_value(paddle.to_tensor(array).astype(tensor.dtype))


def paddle_slot(owner, layer, name, tensor):
    """The slot of one parameter of an ordinary layer."""
    import paddle
    shape = tuple(tensor.shape)
    flip = isinstance(layer, paddle.nn.Linear) and name in TRANSPOSED and len(shape) == 2
    if name == "weight_g":
        shape = (int(np.prod(shape)),)
    elif isinstance(layer, paddle.nn.Bilinear) and name == "bias":
        shape = shape[-1:]
    elif flip:
        shape = shape[::-1]

    def read():
        value = paddle_array(tensor)
        return value.T if flip else value.reshape(shape)

    def write(array):
        paddle_write(tensor, array.T if flip else array)

    padding = getattr(layer, "_padding_idx", None) if isinstance(layer, paddle.nn.Embedding) else None
    padding = None if padding == -1 else padding
    return Slot(owner, RENAMED.get(name, name), shape, read, write, id(tensor), padding)


def joined_slot(owner, name, tensors, flip):
    """One torch parameter that Paddle holds as several, stacked along torch's first axis."""
    turn = (lambda a: a.T) if flip else (lambda a: a)
    sizes = [int(t.shape[-1] if flip else t.shape[0]) for t in tensors]
    first = tuple(tensors[0].shape)
    rest = (first[0],) if flip else first[1:]

    def read():
        return np.concatenate([turn(paddle_array(t)) for t in tensors])

    def write(array):
        for t, part in zip(tensors, np.split(array, np.cumsum(sizes)[:-1])):
            paddle_write(t, turn(part))

    return Slot(owner, name, (sum(sizes), *rest), read, write, tuple(map(id, tensors)))


def attention_slots(owner, layer):
    """paddle.nn.MultiHeadAttention: three Linear layers are torch's in_proj_weight and in_proj_bias."""
    linears = [layer.q_proj, layer.k_proj, layer.v_proj]
    if len({int(m.weight.shape[0]) for m in linears}) == 1:
        slots = [joined_slot(owner, "in_proj_weight", [m.weight for m in linears], True)]
    else:
        slots = [joined_slot(owner, n + "_proj_weight", [m.weight], True) for n, m in zip("qkv", linears)]
    if linears[0].bias is not None:
        slots.append(joined_slot(owner, "in_proj_bias", [m.bias for m in linears], False))
    return slots


def paddle_own(owner, layer, buffers):
    """The slots that `layer` itself owns."""
    import paddle
    own = {n: p for n, p in layer._parameters.items() if p is not None}
    if buffers:
        kept = {n: b for n, b in layer._buffers.items() if b is not None and n not in ("_dropout_state", "weight")}
        kept.update((n, p) for n, p in own.items() if n in STATISTICS)
        return [paddle_slot(owner, layer, n, b) for n, b in kept.items()]
    if isinstance(layer, paddle.nn.SpectralNorm):
        return []
    slots = []
    if isinstance(layer, paddle.nn.MultiHeadAttention):
        slots += attention_slots(owner, layer)
    apart = [n for n in ("q_proj_bias", "k_proj_bias", "v_proj_bias") if n in own]
    if len(apart) == 3:                  # paddle.compat.nn.MultiheadAttention with sizes of its own
        slots.append(joined_slot(owner, "in_proj_bias", [own.pop(n) for n in apart], False))
    return slots + [paddle_slot(owner, layer, n, p) for n, p in own.items() if n not in STATISTICS]


def paddle_tree(layer):
    """`layer` and its sublayers in torch's order, without those whose parameters are listed at their parent."""
    import paddle
    yield layer
    if isinstance(layer, paddle.nn.layer.rnn.RNNBase):
        return                           # its cells hold the same tensors again
    hidden = ("q_proj", "k_proj", "v_proj") if isinstance(layer, paddle.nn.MultiHeadAttention) else ()
    for name, child in layer._sub_layers.items():
        if child is not None and name not in hidden:
            yield from paddle_tree(child)


def paddle_slots(root, buffers):
    slots, owner, done, layers = [], 0, set(), set()
    for layer in paddle_tree(root):
        if id(layer) in layers:
            continue
        layers.add(id(layer))
        own = sorted(paddle_own(owner, layer, buffers), key=lambda s: s.name)
        for slot in own:
            if slot.identity not in done:
                slots.append(slot)
            done.add(slot.identity)
        owner += bool(own)
    return slots


# ---- what the tests call ----

def slots_of(module, buffers=False):
    """All slots of a torch module or Paddle layer, tied parameters once."""
    return paddle_slots(module, buffers) if is_paddle(module) else torch_slots(module, buffers)


def value_for(slot, seed=0):
    """The fixed value of a slot: scaled by fan-in for matrices, about one for scales, small for biases."""
    key = "%d/%d/%s" % (seed, *slot.key)
    random = np.random.RandomState(zlib.crc32(key.encode()))
    noise = random.uniform(-1, 1, slot.shape)
    if len(slot.shape) >= 2:
        value = noise / np.sqrt(np.prod(slot.shape[1:]))
    elif slot.name in ("weight", "weight_g"):
        value = 1 + 0.25 * noise
    else:
        value = 0.1 * noise
    if slot.frozen_row is not None:
        value[slot.frozen_row] = 0
    return np.asarray(value)


def fill(module, seed=0):
    """Set every parameter of `module` from a fixed generator: the same numbers in both frameworks."""
    for slot in slots_of(module):
        slot.write(value_for(slot, seed))


def copy_weights(torch_module, paddle_module):
    """Copy parameters and buffers of a torch module into the Paddle layer that is its conversion."""
    for buffers in (False, True):
        source = {s.key: s for s in slots_of(torch_module, buffers)}
        target = {s.key: s for s in slots_of(paddle_module, buffers)}
        if not buffers and source.keys() != target.keys():
            missing, extra = sorted(source.keys() - target.keys()), sorted(target.keys() - source.keys())
            raise ValueError("parameters do not pair up: only torch has %s, only Paddle has %s" % (missing, extra))
        for key in source.keys() & target.keys():
            if source[key].shape != target[key].shape:
                raise ValueError("parameter %s: %s in torch, %s in Paddle"
                                 % (key, source[key].shape, target[key].shape))
            target[key].write(source[key].read())
