import unittest, io, sys


class T(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        print("setUp", self._testMethodName)

    def tearDown(self):
        print("tearDown")

    def test_equal(self):
        self.assertEqual(1, 1)
        self.assertEqual([1, 2], [1, 2])
        self.assertNotEqual(1, 2)

    def test_true(self):
        self.assertTrue(1)
        self.assertFalse(0)
        self.assertIs(None, None)
        self.assertIsNone(None)
        self.assertIsNotNone(1)
        self.assertIn(1, [1])
        self.assertNotIn(2, [1])
        self.assertIsInstance(1, int)
        self.assertNotIsInstance(1, str)

    def test_raises(self):
        with self.assertRaises(ValueError) as c:
            int("x")
        self.assertIn("invalid", str(c.exception))
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        with self.assertRaisesRegex(ValueError, "bad"):
            raise ValueError("bad thing")

    def test_compare(self):
        self.assertGreater(2, 1)
        self.assertLess(1, 2)
        self.assertGreaterEqual(1, 1)
        self.assertLessEqual(1, 1)
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertNotAlmostEqual(1, 2)
        self.assertCountEqual([1, 2], [2, 1])
        self.assertRegex("abc", "b")
        self.assertDictEqual({}, {})
        self.assertListEqual([], [])
        self.assertTupleEqual((), ())
        self.assertSetEqual(set(), set())
        self.assertSequenceEqual([1], (1,))
        self.assertMultiLineEqual("a", "a")

    def test_fail(self):
        self.assertEqual(1, 2)

    def test_fail_msg(self):
        self.assertTrue(False, "custom message")

    def test_error(self):
        raise KeyError("oops")

    @unittest.skip("reason")
    def test_skip(self):
        pass

    @unittest.skipIf(True, "cond")
    def test_skipif(self):
        pass

    def test_skip_inside(self):
        self.skipTest("inside")

    @unittest.expectedFailure
    def test_expected(self):
        self.fail("x")

    def test_subtest(self):
        for i in range(3):
            with self.subTest(i=i):
                self.assertNotEqual(i, 1)

    def test_cleanup(self):
        self.addCleanup(print, "cleanup")


r = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(r)
print(
    r.testsRun,
    len(r.failures),
    len(r.errors),
    len(r.skipped),
    len(r.expectedFailures),
    r.wasSuccessful(),
)
print(
    sorted(
        (t.id().split(".")[-1].split(" ")[0], m.strip().splitlines()[-1])
        for t, m in r.failures + r.errors
    )
)
print(sorted(m for t, m in r.skipped))
t = T("test_equal")
for f, *a in [
    ("assertEqual", 1, 2),
    ("assertEqual", "a", "b"),
    ("assertEqual", [1, 2], [1, 3]),
    ("assertEqual", {"a": 1}, {"a": 2}),
    ("assertEqual", (1,), (2,)),
    ("assertTrue", 0),
    ("assertFalse", 1),
    ("assertIs", 1, 2),
    ("assertIsNone", 1),
    ("assertIn", 1, []),
    ("assertNotIn", 1, [1]),
    ("assertGreater", 1, 2),
    ("assertLess", 2, 1),
    ("assertIsInstance", 1, str),
    ("assertAlmostEqual", 1.0, 1.1),
    ("assertRaises", ValueError, lambda: None),
    ("assertNotEqual", 1, 1),
    ("assertCountEqual", [1], [2]),
    ("assertRegex", "a", "b"),
    ("fail", "msg"),
    ("assertIsNot", None, None),
    ("assertSetEqual", {1}, {2}),
]:
    try:
        getattr(t, f)(*a)
        print(f, "passed")
    except AssertionError as e:
        print(f, str(e).splitlines()[0])
s = unittest.TestSuite([T("test_true")])
print(s.countTestCases())
out = io.StringIO()
res = unittest.TextTestRunner(stream=out, verbosity=2).run(s)
print(res.wasSuccessful(), "OK" in out.getvalue(), "test_true" in out.getvalue())
