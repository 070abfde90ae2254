# unittest and pprint.
import unittest, io, re, sys, warnings, pprint

def show(text):
    for line in text.splitlines():
        if line.strip() and set(line.strip()) <= set("^~") : continue
        print(re.sub(r"in \d+\.\d+s", "in Xs", line).replace(__file__, "FILE"))
class Asserts(unittest.TestCase):
    def runTest(self): pass
    maxDiff = None
t = Asserts()
def chk(name, *a, **k):
    try:
        r = getattr(t, name)(*a, **k)
        print(name, "ok", r)
    except AssertionError as e: print(name, "AssertionError", e)
    except Exception as e: print(name, type(e).__name__, e)
for c in (("assertEqual", 1, 1), ("assertEqual", 1, 2), ("assertEqual", 1, 2, "msg"), ("assertEqual", [1, 2, 3], [1, 5, 3]), ("assertEqual", [1], [1, 2]), ("assertEqual", (1, 2), (2, 1)), ("assertEqual", {1, 2}, {2, 3}), ("assertEqual", {"a": 1}, {"a": 2, "b": 3}), ("assertEqual", "ab\ncd\n", "ab\nce\n"), ("assertEqual", "one", "two"), ("assertEqual", "x" * 100, "x" * 90 + "y" * 10), ("assertEqual", list(range(50)), list(range(49)) + [0]), ("assertEqual", 1, "1"), ("assertNotEqual", 1, 1), ("assertNotEqual", 1, 2), ("assertTrue", 0), ("assertTrue", [1]), ("assertFalse", 1), ("assertFalse", ""), ("assertIs", [], []), ("assertIs", None, None), ("assertIsNot", None, None), ("assertIsNone", 1), ("assertIsNotNone", None), ("assertIn", 1, [2]), ("assertIn", 1, [1]), ("assertNotIn", 1, [1]), ("assertIsInstance", 1, str), ("assertNotIsInstance", 1, int), ("assertAlmostEqual", 1, 1.00000001), ("assertAlmostEqual", 1, 1.1), ("assertAlmostEqual", 1, 1.1, 0), ("assertAlmostEqual", 5, 7, None, None, 1), ("assertNotAlmostEqual", 1, 1.00000001), ("assertNotAlmostEqual", 1, 2), ("assertGreater", 1, 2), ("assertGreaterEqual", 1, 2), ("assertLess", 2, 1), ("assertLessEqual", 2, 1), ("assertLess", 1, 2), ("assertRegex", "abc", "b"), ("assertRegex", "abc", "x"), ("assertNotRegex", "abc", "b"), ("assertCountEqual", [1, 2, 2], [2, 1, 2]), ("assertCountEqual", [1, 2], [1, 1, 3]), ("assertCountEqual", [[1], [2]], [[2], [3]]), ("assertListEqual", (1,), [1]), ("assertSequenceEqual", [1, 2], (1, 2)), ("assertSequenceEqual", [1, 2], (1, 3)), ("assertDictEqual", [], {}), ("assertSetEqual", 1, {1}), ("assertMultiLineEqual", 1, "a"), ("fail",), ("fail", "why"), ("skipTest", "reason"), ("assertTupleEqual", (1, 2, 3), (1, 2))): chk(*c)
chk("assertRaises", ValueError, int, "x"); chk("assertRaises", ValueError, int, "1"); chk("assertRaises", KeyError, int, "x"); chk("assertRaises", 5); chk("assertRaises", (ValueError, KeyError), int, "x"); chk("assertRaisesRegex", ValueError, "invalid", int, "x"); chk("assertRaisesRegex", ValueError, "nomatch", int, "x")
with t.assertRaises(ZeroDivisionError) as cm: 1 / 0
print(repr(cm.exception))
def ctx(f):
    try: f()
    except AssertionError as e: print("AE", e)
def a1():
    with t.assertRaises(KeyError): pass
def a2():
    with t.assertRaises(KeyError, msg="extra"): pass
def a3():
    with t.assertWarns(UserWarning): pass
ctx(a1); ctx(a2); ctx(a3)
with t.assertWarns(UserWarning) as w: warnings.warn("hey")
print(w.warning, w.filename == __file__); chk("assertWarns", DeprecationWarning, warnings.warn, "x"); chk("assertWarnsRegex", UserWarning, "zz", warnings.warn, "x")
t.longMessage = False; chk("assertEqual", 1, 2, "short"); t.longMessage = True

log = []
class Tests(unittest.TestCase):
    @classmethod
    def setUpClass(cls): log.append("setUpClass")
    @classmethod
    def tearDownClass(cls): log.append("tearDownClass")
    def setUp(self): log.append("setUp " + self._testMethodName); self.addCleanup(log.append, "cleanup")
    def tearDown(self): log.append("tearDown")
    def test_a_ok(self): "A doc line\nmore"
    def test_b_fail(self): self.assertEqual(1, 2)
    def test_c_error(self): raise KeyError("oops")
    @unittest.skip("skip reason")
    def test_d_skip(self): pass
    def test_e_skip2(self): self.skipTest("inside")
    @unittest.expectedFailure
    def test_f_xfail(self): self.fail("expected")
    @unittest.expectedFailure
    def test_g_xpass(self): pass
    def test_h_sub(self):
        for i in range(3):
            with self.subTest("m", i=i): self.assertNotEqual(i, 1)
        with self.subTest(k="err"): raise ValueError("in sub")
        with self.subTest(): self.skipTest("sub skip")
    @unittest.skipIf(True, "if")
    def test_i(self): pass
    @unittest.skipUnless(True, "unless")
    def test_j(self): pass
    def helper(self): pass
@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_x(self): pass
class BadSetup(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError("setup failed")
    def test_never(self): pass
class BadSetUp2(unittest.TestCase):
    def setUp(self): raise ValueError("setUp")
    def tearDown(self): log.append("not called")
    def test_1(self): log.append("not run")
class TearErr(unittest.TestCase):
    def tearDown(self): raise ValueError("tearDown")
    def test_1(self): pass
for verbosity in (0, 1, 2):
    s = io.StringIO(); suite = unittest.TestSuite()
    for c in (Tests, Skipped, BadSetup, BadSetUp2, TearErr): suite.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(c))
    print(suite.countTestCases()); r = unittest.TextTestRunner(stream=s, verbosity=verbosity).run(suite)
    show(s.getvalue()); print(r, r.wasSuccessful(), r.testsRun, len(r.failures), len(r.errors), len(r.skipped), len(r.expectedFailures), len(r.unexpectedSuccesses)); print(log); log.clear()
print([str(x) for x, _ in r.failures], [x.id() for x, _ in r.errors], repr(Tests("test_a_ok")), Tests("test_a_ok").shortDescription(), Tests("test_a_ok") == Tests("test_a_ok"))
try: Tests("nope")
except ValueError as e: print(e)
s = io.StringIO(); r = unittest.TextTestRunner(stream=s, failfast=True, verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Tests)); print(r.testsRun, r.shouldStop)
class Buf(unittest.TestCase):
    def test_p(self): print("hidden")
    def test_q(self): print("shown"); self.fail("q")
s = io.StringIO(); out = sys.stdout; sys.stdout = o2 = io.StringIO(); r = unittest.TextTestRunner(stream=s, buffer=True).run(unittest.makeSuite(Buf) if False else unittest.defaultTestLoader.loadTestsFromTestCase(Buf)); sys.stdout = out; show(s.getvalue()); print(repr(o2.getvalue()))
print(unittest.defaultTestLoader.getTestCaseNames(Tests), unittest.TestLoader().loadTestsFromName("Tests.test_a_ok", sys.modules["__main__"]).countTestCases())
fc = unittest.FunctionTestCase(lambda: log.append("fc"), description="d"); r = fc.run(); print(r.testsRun, log, fc.shortDescription()); log.clear()
class Async(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): log.append("asu")
    async def test_as(self): log.append("in async"); self.assertEqual(1, 1)
    async def test_fail(self): self.assertEqual(1, 2)
    async def asyncTearDown(self): log.append("atd")
s = io.StringIO(); r = unittest.TextTestRunner(stream=s, verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Async)); print(r.testsRun, len(r.failures), log); log.clear()
class CC(unittest.TestCase):
    @classmethod
    def setUpClass(cls): cls.addClassCleanup(log.append, "class cleanup")
    def test_1(self):
        class CM:
            def __enter__(s): log.append("enter"); return 5
            def __exit__(s, *a): log.append("exit")
        self.assertEqual(self.enterContext(CM()), 5)
unittest.TextTestRunner(stream=io.StringIO()).run(unittest.TestSuite([CC("test_1")])); print(log)
class One(unittest.TestCase):
    def test_one(self): self.assertTrue(True)
old = sys.stderr; sys.stderr = s = io.StringIO()
p = unittest.main(argv=["prog", "One", "-v"], exit=False); 
try: unittest.main(argv=["prog", "BadSetUp2"])
except SystemExit as e: print("exit", e.code)
sys.stderr = old; show(s.getvalue()); print(p.result.wasSuccessful())

pp = pprint.pformat
data = {"name": "x" * 30, "list": list(range(30)), "nested": {"b": [1, 2, {"deep": "y" * 50}], "a": (1,)}, "t": ("a" * 40, "b" * 40), 5: None, "set": {3, 1, 2}, "long": "word " * 40}
print(pp(data)); print(pp(data, width=40, indent=4)); print(pp(data, compact=True, width=50)); print(pp(data, depth=1)); print(pp({"b": 1, "a": 2}), pp({"b": 1, "a": 2}, sort_dicts=False), pp([]), pp(()), pp((1,)), pp("short"), pp(123456789, underscore_numbers=True))
print(pp("a b " * 50), pp(["line1\nline2 " * 10]), pp(b"bytes" * 30), pp(bytearray(b"q" * 100)), pp(set(range(40))), pp(frozenset(range(40))))
import collections, types, dataclasses
print(pp(collections.OrderedDict((str(i), "v" * 20) for i in range(5)))); print(pp(collections.defaultdict(list, {i: ["z" * 30] for i in range(4)}))); print(pp(collections.Counter({"w" * i: i for i in range(1, 15)}))); print(pp(collections.deque(range(40), maxlen=50))); print(pp(collections.ChainMap({"a" * 40: 1}, {"b" * 40: 2}))); print(pp(types.SimpleNamespace(alpha="a" * 40, beta="b" * 40))); print(pp(collections.UserList(range(50)), compact=True)); print(pp(types.MappingProxyType({"k" * 40: 1, "l" * 40: 2})))
@dataclasses.dataclass
class DC:
    first: str = "f" * 40
    second: list = dataclasses.field(default_factory=lambda: list(range(25)))
print(pp(DC())); print(pp([DC()]))
l = [1]; l.append(l); print(re.sub(r"id=\d+", "id=N", pp(l)), pprint.isrecursive(l), pprint.isreadable(l), pprint.isreadable([1]), re.sub(r"id=\d+", "id=N", pprint.saferepr(l)))
pprint.pprint({"z": 1, "y": [2]}); pprint.pp({"z": 1, "y": [2]}); s = io.StringIO(); pprint.pprint([1], stream=s); print(repr(s.getvalue()))
for a in ({"indent": -1}, {"depth": 0}, {"width": 0}):
    try: pprint.PrettyPrinter(**a)
    except ValueError as e: print(e)
